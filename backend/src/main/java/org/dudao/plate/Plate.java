package org.dudao.plate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.dudao.kernel.PublicCode;
import org.dudao.kernel.RuleViolation;
import org.dudao.kernel.SchoolAggregate;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/** One issue of a school's notice plate (公示牌, C4-01): printed once with what was so on that day. */
@Entity
class Plate extends SchoolAggregate {

    private int issue;
    private String code;
    private boolean latest;

    @Enumerated(EnumType.STRING)
    private PlateState state;

    @Embedded
    private Face face;

    private LocalDate issuedOn;
    private @Nullable LocalDate mountedOn;
    private @Nullable UUID proofId;
    private @Nullable LocalDate removedOn;
    private @Nullable String removalReason;

    protected Plate() {}

    /** @param former the school's newest plate until now; its public address goes on */
    Plate(SchoolRef school, Face face, @Nullable Plate former, LocalDate today) {
        super(school.regionId(), school.id());
        issue = former == null ? 1 : former.issue + 1;
        code = former == null ? PublicCode.fresh() : former.code;
        latest = true;
        state = PlateState.MAKING;
        this.face = face;
        issuedOn = today;
    }

    /** A newer issue is made; one that hangs goes on hanging until that is mounted. */
    void supersede() {
        latest = false;
        if (state == PlateState.MAKING) {
            state = PlateState.REPLACED;
        }
    }

    /** The newer issue hangs in its place. */
    void replace() {
        state = PlateState.REPLACED;
    }

    void mount(LocalDate on, @Nullable UUID proof, LocalDate today) {
        state = state.on(PlateAction.MOUNT);
        mustLieBetween(issuedOn, on, today);
        mountedOn = on;
        proofId = proof;
    }

    void photograph(UUID proof) {
        state = state.on(PlateAction.PHOTOGRAPH);
        proofId = proof;
    }

    void remove(LocalDate on, String reason, LocalDate today) {
        state = state.on(PlateAction.REMOVE);
        mustLieBetween(mountedOn == null ? issuedOn : mountedOn, on, today);
        removedOn = on;
        removalReason = reason;
    }

    private static void mustLieBetween(LocalDate earliest, LocalDate on, LocalDate today) {
        if (on.isBefore(earliest) || on.isAfter(today)) {
            throw new RuleViolation("plate.day", Map.of("on", on, "from", earliest, "until", today));
        }
    }

    PlateState state() {
        return state;
    }

    int issue() {
        return issue;
    }

    Face face() {
        return face;
    }

    boolean isProven() {
        return proofId != null;
    }

    PlateView view(String schoolCode, boolean kindergarten, Predicate<PlateAction> may) {
        return new PlateView(
                id(),
                version(),
                "%s-%02d".formatted(schoolCode, issue),
                issue,
                code,
                state,
                schoolId(),
                face.schoolName(),
                kindergarten,
                face.inspectorId(),
                face.inspectorName(),
                face.phone(),
                face.email(),
                face.administrativeId(),
                face.administrativeName(),
                face.administrativePhone(),
                face.officeName(),
                face.complaintPhone(),
                issuedOn,
                mountedOn,
                proofId,
                removedOn,
                removalReason,
                latest ? state.actions.stream().filter(may).toList() : List.of());
    }
}
