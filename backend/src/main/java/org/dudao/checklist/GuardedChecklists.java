package org.dudao.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.dudao.person.Guarded;
import org.dudao.person.Guarded.Circle;
import org.dudao.person.GuardedThings;

/** What was published is read by all divisions below, what was not by the offices within whose scope it lies. */
@ApplicationScoped
class GuardedChecklists implements GuardedThings {

    private final Checklists checklists;

    GuardedChecklists(Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public Optional<Guarded> find(UUID id) {
        return checklists
                .findByIdOptional(id)
                .map(checklist -> new Guarded(
                        "checklist:read",
                        checklist.regionId(),
                        null,
                        null,
                        checklist.publishedAt() == null ? Circle.OFFICES : Circle.HANDED_DOWN));
    }
}
