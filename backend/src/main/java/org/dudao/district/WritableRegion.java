package org.dudao.district;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.dudao.kernel.CallerScope;

/** Where the caller is offered changes at all: a city reads what its counties write. */
@ApplicationScoped
class WritableRegion {

    private static final StringPermission WRITE = new StringPermission("district", "write");
    private static final int NONE = 0;

    private final SecurityIdentity identity;
    private final CallerScope caller;

    WritableRegion(SecurityIdentity identity, CallerScope caller) {
        this.identity = identity;
        this.caller = caller;
    }

    int id() {
        return identity.checkPermissionBlocking(WRITE) ? caller.home() : NONE;
    }
}
