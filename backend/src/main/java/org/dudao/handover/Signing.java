package org.dudao.handover;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Conflict;
import org.dudao.person.Placed;
import org.jspecify.annotations.Nullable;

/** Where dossiers are signed. */
@ApplicationScoped
class Signing {

    private final Handovers handovers;
    private final HandoverViewing viewing;
    private final InspectorRegister inspectors;
    private final SecurityIdentity identity;
    private final Clock clock;

    Signing(
            Handovers handovers,
            HandoverViewing viewing,
            InspectorRegister inspectors,
            SecurityIdentity identity,
            Clock clock) {
        this.handovers = handovers;
        this.viewing = viewing;
        this.inspectors = inspectors;
        this.identity = identity;
        this.clock = clock;
    }

    Handover sign(UUID id, int version, @Nullable String note) {
        var inspector = Objects.requireNonNull(Placed.of(identity).inspectorId());
        return handovers.change(
                id, version, handover -> handover.sign(inspector, signature(note), () -> viewing.live(handover)));
    }

    Handover attest(UUID id, int version, @Nullable String note) {
        return handovers.change(id, version, handover -> {
            var former = inspectors.require(handover.formerId());
            if (!viewing.isGone(former)) {
                throw new Conflict("handover.former-serves", Map.of("name", former.name()));
            }
            handover.attest(signature(note), () -> viewing.live(handover));
        });
    }

    private Signature signature(@Nullable String note) {
        var by = Placed.of(identity);
        return new Signature(by.person(), by.name(), Instant.now(clock), note);
    }
}
