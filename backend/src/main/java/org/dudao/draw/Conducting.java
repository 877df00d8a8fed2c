package org.dudao.draw;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.dudao.draw.DrawResource.DrawCreation;
import org.dudao.draw.DrawResource.DrawPreparation;
import org.dudao.draw.DrawResource.DrawReveal;
import org.dudao.draw.DrawResource.DrawVoiding;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.RuleViolation;
import org.dudao.person.Deed;
import org.dudao.person.Placed;

/** Leads a draw through its steps. */
@ApplicationScoped
class Conducting {

    private final Draws draws;
    private final Pooling pooling;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    Conducting(Draws draws, Pooling pooling, CallerScope caller, SecurityIdentity identity, Clock clock) {
        this.draws = draws;
        this.pooling = pooling;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    Draw announce(DrawCreation wanted) {
        return draws.add(new Draw(caller.home(), wanted, deed()));
    }

    Draw prepare(UUID id, DrawPreparation wanted) {
        return draws.change(id, wanted.version(), draw -> draw.prepare(() -> pool(draw, wanted), deed()));
    }

    Draw draw(UUID id, DrawReveal wanted) {
        return draws.change(id, wanted.version(), draw -> {
            draw.draw(wanted.said(), deed());
            pooling.mustStillHold(draw);
        });
    }

    Draw voidFor(UUID id, DrawVoiding wanted) {
        return draws.change(id, wanted.version(), draw -> draw.voidFor(wanted.reason(), deed()));
    }

    private Pool pool(Draw draw, DrawPreparation wanted) {
        var manual = new HashMap<UUID, String>();
        wanted.schools().forEach(one -> manual.put(one.schoolId(), one.reason()));
        wanted.inspectors().forEach(one -> manual.put(one.inspectorId(), one.reason()));
        var foreign = draw.kind().withInspectors() ? !wanted.lots().isEmpty() : !manual.isEmpty();
        if (foreign) {
            throw new RuleViolation("draw.not-of-this-kind", Map.of("kind", draw.kind()));
        }
        if (new HashSet<>(wanted.lots()).size() != wanted.lots().size()) {
            throw new RuleViolation("draw.lot-twice", Map.of());
        }
        return draw.kind().withInspectors() ? pooling.schools(draw, manual) : Pooling.lots(draw, wanted.lots());
    }

    private Deed deed() {
        var placed = Placed.of(identity);
        return Deed.of(placed, Instant.now(clock));
    }
}
