package org.dudao.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Answers other features by what a record is filled. */
@ApplicationScoped
public class Editions {

    private final Checklists checklists;

    Editions(Checklists checklists) {
        this.checklists = checklists;
    }

    /** The caller's own or one published above; a draft is nobody's to fill yet. */
    public Edition require(UUID id) {
        var checklist = checklists.require(id);
        return new Edition(checklist.state(), checklist.content());
    }
}
