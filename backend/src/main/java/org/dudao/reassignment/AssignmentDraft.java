package org.dudao.reassignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.NotAllowed;
import org.dudao.person.Deed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Many moves that take effect together on one day, once somebody who had no hand in them approves. */
@Entity
class AssignmentDraft extends Aggregate {

    private String title;
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private DraftOrigin origin;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DraftMove> moves = List.of();

    private int moveCount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> authorIds;

    private @Nullable String note;

    @EmbeddedColumnNaming("created_%s")
    private Deed created;

    @EmbeddedColumnNaming("submitted_%s")
    private @Nullable Deed submitted;

    @EmbeddedColumnNaming("decided_%s")
    private @Nullable Deed decided;

    protected AssignmentDraft() {}

    AssignmentDraft(int regionId, String title, LocalDate effectiveOn, DraftOrigin origin, Deed created) {
        super(regionId);
        this.title = title;
        this.effectiveOn = effectiveOn;
        this.origin = origin;
        this.created = created;
        authorIds = List.of(created.by());
    }

    void change(String title, LocalDate effectiveOn, List<DraftMove> moves, UUID by) {
        state = state.on(DraftAction.CHANGE);
        this.title = title;
        this.effectiveOn = effectiveOn;
        this.moves = moves;
        moveCount = moves.size();
        author(by);
    }

    void submit(Deed deed) {
        state = state.on(DraftAction.SUBMIT);
        submitted = deed;
        decided = null;
        note = null;
        author(deed.by());
    }

    void withdraw() {
        state = state.on(DraftAction.WITHDRAW);
        submitted = null;
    }

    /** Four eyes: whoever had a hand in the draft does not decide about it. */
    void approve(Deed deed) {
        state = state.on(DraftAction.APPROVE);
        checkSecond(deed);
        decided = deed;
    }

    void sendBack(Deed deed, String note) {
        state = state.on(DraftAction.SEND_BACK);
        checkSecond(deed);
        decided = deed;
        this.note = note;
    }

    void discard(Deed deed) {
        state = state.on(DraftAction.DISCARD);
        decided = deed;
    }

    List<DraftAction> actionsOf(UUID person) {
        return state.actions.stream()
                .filter(action -> switch (action) {
                    case APPROVE, SEND_BACK -> !authorIds.contains(person);
                    case CHANGE, SUBMIT, WITHDRAW, DISCARD -> true;
                })
                .toList();
    }

    private void checkSecond(Deed deed) {
        if (authorIds.contains(deed.by())) {
            throw new NotAllowed("reassignment.four-eyes");
        }
    }

    private void author(UUID person) {
        if (!authorIds.contains(person)) {
            var all = new ArrayList<>(authorIds);
            all.add(person);
            authorIds = List.copyOf(all);
        }
    }

    String title() {
        return title;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    DraftOrigin origin() {
        return origin;
    }

    DraftState state() {
        return state;
    }

    List<DraftMove> moves() {
        return moves;
    }

    @Nullable
    String note() {
        return note;
    }

    Deed created() {
        return created;
    }

    @Nullable
    Deed submitted() {
        return submitted;
    }

    @Nullable
    Deed decided() {
        return decided;
    }
}
