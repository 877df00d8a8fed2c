package org.dudao.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * A token that says it was issued in the future is none of the provider's (K-05). The library looks at {@code exp} and
 * {@code nbf} alone; the time is the machine's, as it is for those.
 */
@Unremovable
@TenantFeature("machine")
@ApplicationScoped
class NotBornLater implements Validator {

    private static final int CLOCKS_APART_SECONDS = 30;

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        var latest = NumericDate.now();
        latest.addSeconds(CLOCKS_APART_SECONDS);
        var issued = token.getJwtClaims().getIssuedAt();
        return issued != null && issued.isAfter(latest) ? "issued in the future" : null;
    }
}
