package org.dudao.inspector;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.inspector.InspectorFileResource.InspectorFileChange;
import org.dudao.inspector.InspectorFileResource.InspectorSecrets;
import org.dudao.inspector.InspectorView.InspectorAction;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Personal;
import org.dudao.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody registered with the office as an inspector (C2-10), from appointment to departure. */
@Entity
class Inspector extends Aggregate {

    private String number;
    private String name;

    @Enumerated(EnumType.STRING)
    private InspectorKind kind;

    private @Nullable LocalDate registeredOn;

    @Personal
    private @Nullable String phone;

    private @Nullable String workplace;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private int termNumber = 1;
    private boolean appointed;
    private boolean awaitsInduction;
    private @Nullable LocalDate suspendedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable String credentialNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable InspectorTrack track;

    private @Nullable String rank;

    @Enumerated(EnumType.STRING)
    private @Nullable InspectorSource source;

    private @Nullable String subject;

    @Personal
    private @Nullable String idNumber;

    private @Nullable UUID photoId;
    private @Nullable String publicPhone;
    private @Nullable String publicEmail;
    private @Nullable LocalDate shownSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Biography biography;

    protected Inspector() {}

    Inspector(int regionId, String number, String name, InspectorKind kind, Term term, LocalDate today) {
        super(regionId);
        registeredOn = today;
        register(number, name, kind, term);
    }

    void change(String number, String name, InspectorKind kind, Term term, LocalDate today) {
        mustServe();
        if (kind != this.kind || !term.equals(term())) {
            mustNotBeAppointed();
        }
        var before = shown();
        register(number, name, kind, term);
        noteWhatIsShown(before, today);
    }

    /** Where they can be found; the office may learn that later. A phone as it was shown is the phone that is known. */
    void reachable(@Nullable String phone, @Nullable String workplace) {
        this.phone = Masked.unlessShown(phone, this.phone, Masked.phone(this.phone));
        this.workplace = workplace;
    }

    void describe(InspectorFileChange file, LocalDate today) {
        mustServe();
        var before = shown();
        track = file.track();
        rank = file.rank();
        source = file.source();
        subject = file.subject();
        idNumber = Masked.unlessShown(file.idNumber(), idNumber, Masked.idNumber(idNumber));
        photoId = file.photoId();
        publicPhone = file.publicPhone();
        publicEmail = file.publicEmail();
        biography = file.biography().checked();
        noteWhatIsShown(before, today);
    }

    /** What notice plates show (C4-02). */
    private List<@Nullable Object> shown() {
        return Arrays.asList(name, photoId, publicPhone, publicEmail);
    }

    private void noteWhatIsShown(List<@Nullable Object> before, LocalDate today) {
        if (!before.equals(shown())) {
            shownSince = today;
        }
    }

    /** Carried over from an appointment: the term is its own from now on, and schools come after the training. */
    void appoint(Appointee appointee) {
        appointed = true;
        awaitsInduction = true;
        credentialNumber = appointee.credentialNumber();
        workplace = appointee.workplace();
        source = appointee.source();
        biography = appointee.biography();
    }

    /** From now on the appointment decides about kind, term and departure. */
    void adopt() {
        mustServe();
        appointed = true;
    }

    /** C3-01: from now on schools may be assigned. */
    void induct() {
        awaitsInduction = false;
    }

    void suspend(LocalDate on) {
        mustServe();
        suspendedOn = on;
    }

    void resume() {
        suspendedOn = null;
    }

    /** Serves one more term, which follows the present one. */
    void renew(Term next) {
        mustServe();
        termNumber++;
        setTerm(next);
    }

    /** Serves no longer from that day on; who was appointed here leaves by the appointment. */
    void depart(LocalDate on) {
        mustServe();
        mustNotBeAppointed();
        leave(on);
    }

    void leave(LocalDate on) {
        mustServe();
        if (termFrom != null && on.isBefore(termFrom)) {
            throw new RuleViolation("period-backwards", Map.of("from", termFrom, "until", on));
        }
        raise(new TermSet(id(), regionId(), null));
        goneFrom(on);
    }

    /** Leaves with the last day of the term, unless they left before or serve another one. */
    void endTerm(LocalDate today) {
        if (leftOn == null && termUntil != null && today.isAfter(termUntil)) {
            goneFrom(termUntil.plusDays(1));
        }
    }

    private void goneFrom(LocalDate day) {
        leftOn = day;
        raise(new InspectorLeft(id(), day));
    }

    void announceEnd() {
        if (leftOn == null && termUntil != null) {
            raise(new InspectorTermEnding(id(), regionId(), termUntil));
        }
    }

    private void register(String number, String name, InspectorKind kind, Term term) {
        this.number = number;
        this.name = name;
        this.kind = kind;
        setTerm(term);
    }

    private void setTerm(Term term) {
        if (!Objects.equals(termUntil, term.until())) {
            raise(new TermSet(id(), regionId(), term.until()));
        }
        termFrom = term.from();
        termUntil = term.until();
    }

    private void mustNotBeAppointed() {
        if (appointed) {
            throw new Conflict("inspector.term-by-appointment", Map.of("name", name));
        }
    }

    private void mustServe() {
        if (leftOn != null) {
            throw new Conflict("inspector.left", Map.of("name", name, "on", leftOn));
        }
    }

    Term term() {
        return new Term(termFrom, termUntil);
    }

    @Nullable
    UUID photoId() {
        return photoId;
    }

    /** What is masked everywhere else. */
    InspectorSecrets secrets() {
        return new InspectorSecrets(phone, idNumber);
    }

    InspectorView view(LocalDate today, boolean mayWrite) {
        return new InspectorView(
                id(),
                version(),
                number,
                name,
                kind,
                phone,
                workplace,
                termFrom,
                termUntil,
                state(today),
                actions(mayWrite));
    }

    InspectorFileView file(LocalDate today, boolean mayWrite) {
        return new InspectorFileView(
                id(),
                version(),
                number,
                name,
                kind,
                phone,
                idNumber,
                workplace,
                termFrom,
                termUntil,
                termNumber,
                credentialNumber,
                state(today),
                track,
                rank,
                source,
                subject,
                photoId,
                publicPhone,
                publicEmail,
                Objects.requireNonNullElse(biography, Biography.EMPTY),
                actions(mayWrite));
    }

    private List<InspectorAction> actions(boolean mayWrite) {
        if (!mayWrite || leftOn != null) {
            return List.of();
        }
        return appointed ? List.of(InspectorAction.CHANGE) : List.of(InspectorAction.values());
    }

    private InspectorState state(LocalDate today) {
        if (leftOn != null && !leftOn.isAfter(today)) {
            return InspectorState.LEFT;
        }
        if (awaitsInduction) {
            return InspectorState.AWAITING_INDUCTION;
        }
        return suspendedOn == null ? InspectorState.IN_OFFICE : InspectorState.SUSPENDED;
    }
}
