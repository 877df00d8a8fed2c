package org.dudao.person;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Row;
import org.dudao.kernel.Versioned;
import org.dudao.person.Places.Placeable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's account and their post of today, alone or in a list. The id is the person's. */
public record AccountView(
        UUID id,
        int version,
        @Size(max = 100) String name,
        @Size(max = 100) String account,
        AccountState state,

        @Schema(description = "The last day on which the account was used") @Nullable
        LocalDate lastUsedOn,

        @Schema(description = "Whether a second factor was set up when the identity provider was last asked")
        boolean secondFactor,

        @Nullable Role role,
        @Nullable UUID schoolId,
        @Nullable UUID inspectorId,
        @Nullable @Size(max = 100) String placeName,
        @Size(max = 10) List<AccountAction> actions)
        implements Row, Versioned, Placeable<AccountView> {

    AccountView(
            UUID id,
            int version,
            String name,
            String account,
            AccountState state,
            @Nullable LocalDate lastUsedOn,
            boolean secondFactor,
            @Nullable Role role,
            @Nullable UUID schoolId,
            @Nullable UUID inspectorId,
            boolean maintained) {
        this(
                id,
                version,
                name,
                account,
                state,
                lastUsedOn,
                secondFactor,
                role,
                schoolId,
                inspectorId,
                null,
                maintained ? state.actions : List.of());
    }

    @Override
    public AccountView at(@Nullable String placeName) {
        return new AccountView(
                id,
                version,
                name,
                account,
                state,
                lastUsedOn,
                secondFactor,
                role,
                schoolId,
                inspectorId,
                placeName,
                actions);
    }
}
