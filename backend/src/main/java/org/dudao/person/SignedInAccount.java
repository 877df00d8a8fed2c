package org.dudao.person;

import java.security.Principal;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, as the identity provider knows them.
 *
 * @param subject the account's immutable id, by which a person is known (B-14)
 * @param account its name in lower case, which only binds a person placed in advance
 */
public record SignedInAccount(String subject, @Nullable String account) implements Principal {

    /** The same for whoever came with a token and for whoever came with a session. */
    public static SignedInAccount of(Principal principal) {
        return principal instanceof SignedInAccount known ? known : of((JsonWebToken) principal);
    }

    private static SignedInAccount of(JsonWebToken token) {
        String name = token.getClaim("preferred_username");
        return new SignedInAccount(token.getSubject(), name == null ? null : name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String getName() {
        return subject;
    }
}
