package org.dudao.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.jspecify.annotations.Nullable;

/** The steps of an edition that touch others of the same checklist. */
@ApplicationScoped
class Publishing {

    private final Checklists checklists;
    private final CallerScope caller;
    private final Clock clock;

    Publishing(Checklists checklists, CallerScope caller, Clock clock) {
        this.checklists = checklists;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param revisedId the edition to which a later one is begun, or null for a new checklist; of two drafts of one
     *     checklist the database refuses the second ({@code checklist.draft-open})
     */
    Checklist create(@Nullable UUID revisedId, ChecklistContent content) {
        return checklists.add(
                revisedId == null ? new Checklist(caller.home(), content, now()) : revision(revisedId, content));
    }

    Checklist change(UUID id, int seenVersion, ChecklistContent content) {
        return checklists.change(id, seenVersion, checklist -> checklist.change(content, now()));
    }

    /** The edition that stood until now is retired in the same moment. */
    Checklist publish(UUID id, int seenVersion) {
        return checklists.change(id, seenVersion, checklist -> {
            checklist.state().on(ChecklistAction.PUBLISH);
            checklists
                    .published(checklist.templateId())
                    .ifPresent(former -> checklists.change(former.id(), c -> c.retire(now())));
            checklist.publish(now());
        });
    }

    Checklist retire(UUID id, int seenVersion) {
        return checklists.change(id, seenVersion, checklist -> checklist.retire(now()));
    }

    Checklist discard(UUID id, int seenVersion) {
        return checklists.change(id, seenVersion, checklist -> checklist.discard(now()));
    }

    private Checklist revision(UUID id, ChecklistContent content) {
        var former = checklists.requireOwn(id);
        return former.revise(checklists.nextEdition(former.templateId()), content, now());
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
