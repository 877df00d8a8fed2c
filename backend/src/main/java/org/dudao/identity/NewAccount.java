package org.dudao.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account to be opened for one of our people, whose id it carries at the identity provider. */
public record NewAccount(
        UUID person, String account, String name, @Nullable String email, boolean secondFactor) {}
