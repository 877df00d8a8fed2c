package org.dudao.kernel;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The caller's scope with a gate in each of the two walls, so that a test can see each hold alone. */
@Mock
@Unremovable
@ApplicationScoped
public class Walls extends CallerScope {

    private volatile boolean firstOpen;
    private volatile boolean secondOpen;

    /** For the proxy alone. */
    @SuppressWarnings("NullAway")
    Walls() {
        super(null);
    }

    @Inject
    Walls(SecurityIdentity identity) {
        super(identity);
    }

    /** The application's filters let everything through and nobody asks whose row is changed. */
    public void openFirst() {
        firstOpen = true;
    }

    /** Row-level security is told that the product itself asks, for which there are no limits. */
    public void openSecond() {
        secondOpen = true;
    }

    public void close() {
        firstOpen = false;
        secondOpen = false;
    }

    @Override
    public void mustOwn(int regionId) {
        if (!firstOpen) {
            super.mustOwn(regionId);
        }
    }

    @Override
    Scope.Settings settings() {
        var settings = super.settings();
        return firstOpen ? Scope.Settings.SYSTEM : settings;
    }

    @Override
    Scope.Settings settingsOrNone() {
        var settings = super.settingsOrNone();
        return secondOpen ? Scope.Settings.SYSTEM : settings;
    }
}
