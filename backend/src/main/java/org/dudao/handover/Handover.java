package org.dudao.handover;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.NotAllowed;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One school goes from one responsible inspector to the next. It is no school's aggregate: the former inspector signs
 * although they may only look at the school by then.
 */
@Entity
@Filter(name = "school")
class Handover extends Aggregate {

    private UUID schoolId;
    private UUID formerId;
    private UUID nextId;
    private LocalDate beginsOn;
    private LocalDate openedOn;

    @Narrative
    @EmbeddedColumnNaming("former_%s")
    private @Nullable Signature formerSignature;

    @Narrative
    @EmbeddedColumnNaming("next_%s")
    private @Nullable Signature nextSignature;

    /** Fixed by the first signature, so that both sign the same. */
    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable HandoverContent content;

    protected Handover() {}

    Handover(int regionId, UUID schoolId, UUID formerId, UUID nextId, LocalDate beginsOn, LocalDate today) {
        super(regionId);
        this.schoolId = schoolId;
        this.formerId = formerId;
        this.nextId = nextId;
        this.beginsOn = beginsOn;
        openedOn = today;
        raise(new HandoverOpened(about()));
    }

    /** @param live what is open now */
    void sign(UUID inspectorId, Signature signature, Supplier<HandoverContent> live) {
        if (inspectorId.equals(formerId) && formerSignature == null) {
            formerSignature = signature;
        } else if (inspectorId.equals(nextId) && nextSignature == null) {
            nextSignature = signature;
        } else if (inspectorId.equals(formerId) || inspectorId.equals(nextId)) {
            throw new Conflict("handover.signed", Map.of());
        } else {
            throw new NotAllowed("handover.not-yours");
        }
        signed(live);
    }

    /** The office signs in place of a former inspector who is gone. */
    void attest(Signature signature, Supplier<HandoverContent> live) {
        if (formerSignature != null) {
            throw new Conflict("handover.signed", Map.of());
        }
        formerSignature = signature;
        signed(live);
    }

    private void signed(Supplier<HandoverContent> live) {
        if (content == null) {
            content = live.get();
        }
        if (state() == HandoverState.COMPLETE) {
            raise(new HandoverCompleted(about()));
        }
    }

    HandoverCase about() {
        return new HandoverCase(id(), regionId(), schoolId, formerId, nextId, beginsOn);
    }

    HandoverState state() {
        if (formerSignature != null && nextSignature != null) {
            return HandoverState.COMPLETE;
        }
        return formerSignature == null && nextSignature == null ? HandoverState.OPEN : HandoverState.HALF_SIGNED;
    }

    boolean awaits(@Nullable UUID inspectorId) {
        return formerSignature == null && formerId.equals(inspectorId)
                || nextSignature == null && nextId.equals(inspectorId);
    }

    UUID schoolId() {
        return schoolId;
    }

    UUID formerId() {
        return formerId;
    }

    UUID nextId() {
        return nextId;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    Signature formerSignature() {
        return formerSignature;
    }

    @Nullable
    Signature nextSignature() {
        return nextSignature;
    }

    @Nullable
    HandoverContent content() {
        return content;
    }
}
