package org.dudao.checklist;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dudao.kernel.CallerScope;
import org.dudao.region.Divisions;

/** Draws editions with the name of whose they are and what the caller may do with them. */
@ApplicationScoped
class ChecklistViewing {

    private static final StringPermission WRITE = new StringPermission("checklist", "write");

    private final Divisions divisions;
    private final CallerScope caller;
    private final SecurityIdentity identity;

    ChecklistViewing(Divisions divisions, CallerScope caller, SecurityIdentity identity) {
        this.divisions = divisions;
        this.caller = caller;
        this.identity = identity;
    }

    ChecklistView view(Checklist checklist) {
        var content = checklist.content();
        var mine = caller.home() == checklist.regionId() && identity.checkPermissionBlocking(WRITE);
        return new ChecklistView(
                checklist.id(),
                checklist.version(),
                checklist.templateId(),
                checklist.edition(),
                checklist.state(),
                checklist.regionId(),
                divisions.name(checklist.regionId()),
                content.title(),
                content.purpose(),
                content.kinds(),
                content.matters(),
                checklist.changedAt(),
                checklist.publishedAt(),
                checklist.retiredAt(),
                mine ? checklist.state().actions : List.of());
    }
}
