package org.dudao.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What decides about who may do what with a record; a row of a list knows as much as the record itself. */
record InspectionRights(int regionId, UUID schoolId, InspectionState state, UUID authorId, List<UUID> inspectorIds) {

    boolean isWrittenBy(UUID person) {
        return authorId.equals(person);
    }

    /** Whether that person wrote it or was there. */
    boolean isOwnOf(UUID person, @Nullable UUID inspectorId) {
        return isWrittenBy(person) || inspectorIds.contains(inspectorId);
    }

    List<InspectionAction> actions(Reviewer reader) {
        return state.actions.stream()
                .filter(action -> action.needsAuthor()
                        ? isWrittenBy(reader.person())
                        : reader.reviews(this)
                                && !(action.needsSecond() && isOwnOf(reader.person(), reader.inspectorId())))
                .toList();
    }

    /** Whether it matters who leads the district of the school. */
    boolean asksForLeader() {
        return state.actions.stream().anyMatch(action -> !action.needsAuthor());
    }
}
