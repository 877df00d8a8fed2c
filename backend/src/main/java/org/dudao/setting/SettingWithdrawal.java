package org.dudao.setting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a number does not come into force. */
public record SettingWithdrawal(
        @Min(0) int version, @NotBlank @Size(max = 500) String reason) {}
