package org.dudao.appointment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dudao.appointment.AppointmentView.AppointmentFiling;
import org.dudao.appointment.AppointmentView.AppointmentNext;
import org.dudao.appointment.AppointmentView.AppointmentPublicity;
import org.dudao.inspector.Appointee;
import org.dudao.inspector.InspectorKind;
import org.dudao.inspector.InspectorRef;
import org.dudao.kernel.Due;
import org.dudao.kernel.Unmet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How one person becomes an inspector and ceases to be one, from the need to the end of the last term (D6). */
@Entity
class Appointment extends Publicity {

    private String need;

    @Enumerated(EnumType.STRING)
    private InspectorKind kind;

    @Enumerated(EnumType.STRING)
    private AppointmentState state = AppointmentState.NEEDED;

    private LocalDate openedOn;
    private @Nullable String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Candidate candidate;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable CandidateExamination examination;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable AppointmentApproval approval;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable AppointmentLetter letter;

    private @Nullable UUID inspectorId;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private int termNumber = 1;
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate inductedOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "appointment_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Step> steps = new ArrayList<>();

    protected Appointment() {}

    /** An office needs an inspector of that kind. */
    Appointment(int regionId, String need, InspectorKind kind, LocalDate today) {
        super(regionId);
        this.need = need;
        this.kind = kind;
        openedOn = today;
    }

    /** For somebody who was in office before appointments were kept here. */
    Appointment(InspectorRef inspector, String need, LocalDate today) {
        this(inspector.regionId(), need, inspector.kind(), today);
        state = AppointmentState.IN_OFFICE;
        name = inspector.name();
        inspectorId = inspector.id();
        termFrom = inspector.termFrom();
        termUntil = inspector.termUntil();
        termNumber = inspector.termNumber();
    }

    void recommend(Taken taken, Candidate wanted) {
        step(taken, List.of());
        candidate = wanted;
        name = wanted.name();
    }

    void examine(Taken taken, CandidateExamination result) {
        step(taken, List.of());
        examination = result;
    }

    void propose(Taken taken, AppointmentTerms terms) {
        step(taken, unmet(taken, terms));
    }

    void publicise(Taken taken, String place, Due until) {
        step(taken, List.of());
        publicise(place, until);
    }

    /** Nobody is told of what was decided in the meantime. */
    void announcePublicityOver() {
        if (state == AppointmentState.PUBLICISED) {
            raise(new PublicityOver(id(), regionId(), required(name), required(publicityUntil())));
        }
    }

    void object(Taken taken, String text) {
        step(taken, List.of());
        object(taken.on(), text);
    }

    void answer(Taken taken, int number, String words) {
        step(taken, List.of());
        answer(taken.on(), number, words);
    }

    void approve(Taken taken, AppointmentApproval given, AppointmentTerms terms) {
        var unmet = new ArrayList<>(unmet(taken, terms));
        unmet.addAll(Requirements.ofAuthority(kind, given.authority()));
        step(taken, unmet);
        approval = given;
    }

    /** What is to be registered before the letter is issued: the register gives the inspector an id. */
    Appointee appointee(AppointmentLetter issued, LocalDate from, AppointmentTerms terms) {
        state.on(AppointmentAction.APPOINT);
        var appointed = required(candidate);
        return new Appointee(
                regionId(),
                issued.registrationNumber(),
                issued.credentialNumber(),
                appointed.name(),
                kind,
                appointed.source(),
                appointed.workplace(),
                appointed.biography(),
                from,
                terms.term().lastDay(kind, from));
    }

    void appoint(Taken taken, AppointmentLetter issued, Appointee appointee, UUID inspector) {
        step(taken, List.of());
        letter = issued;
        termFrom = appointee.from();
        termUntil = appointee.until();
        inspectorId = inspector;
    }

    void file(Taken taken) {
        step(taken, List.of());
        filedOn = taken.on();
    }

    void announce(Taken taken) {
        step(taken, List.of());
        announcedOn = taken.on();
    }

    void induct(Taken taken) {
        step(taken, List.of());
        inductedOn = taken.on();
    }

    void activate(Taken taken, AppointmentTerms terms) {
        step(taken, unmet(taken, terms));
    }

    /** One more term after the present one. */
    void renew(Taken taken, Appraisal appraisal, AppointmentTerms terms) {
        var unmet = new ArrayList<>(unmet(taken, terms));
        unmet.addAll(Requirements.ofAppraisal(appraisal));
        step(taken, unmet);
        termFrom = required(termUntil).plusDays(1);
        termUntil = terms.term().lastDay(kind, termFrom);
        termNumber++;
    }

    /** A step that needs nothing but the right moment. */
    void step(Taken taken) {
        step(taken, List.of());
    }

    /** The term is over, or the register says that they left. */
    void expire(Taken taken) {
        if (!state.isFinal()) {
            step(taken, List.of());
        }
    }

    /** The table of states speaks first. */
    private List<Unmet> unmet(Taken taken, AppointmentTerms terms) {
        state.on(taken.action());
        return unmet(taken.action(), terms, taken.on());
    }

    private void step(Taken taken, List<Unmet> unmet) {
        var next = state.on(taken.action());
        Requirements.refuse(taken.action(), unmet, taken.reason());
        state = next;
        steps.add(new Step(
                this,
                steps.size() + 1,
                taken,
                unmet.stream().map(Unmet::rule).distinct().toList()));
    }

    /** What a step still needs on that day, as far as it does not depend on what is sent with it. */
    List<Unmet> unmet(AppointmentAction action, AppointmentTerms terms, LocalDate day) {
        return switch (action) {
            case PROPOSE -> Requirements.toPropose(required(candidate), required(examination), terms);
            case APPROVE -> Requirements.toApprove(required(publicity()), objections(), day);
            case ACTIVATE -> Requirements.toActivate(filedOn, announcedOn, inductedOn);
            case RENEW -> Requirements.toRenew(kind, termUntil, termNumber, terms.term(), day);
            default -> List.of();
        };
    }

    /** The table of states lets nobody get here without it. */
    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    UUID inspector() {
        return required(inspectorId);
    }

    AppointmentState state() {
        return state;
    }

    @Nullable
    LocalDate termFrom() {
        return termFrom;
    }

    @Nullable
    LocalDate termUntil() {
        return termUntil;
    }

    /** Until the result is filed and announced. */
    @Nullable
    AppointmentFiling filing(AppointmentTerms terms, LocalDate today) {
        if (letter == null || state.isFinal() || filedOn != null && announcedOn != null) {
            return null;
        }
        var due = terms.filing(letter.on());
        return new AppointmentFiling(due.on(), due.isOver(today));
    }

    /** @param shown its publicity as it is told */
    AppointmentView view(
            String regionName,
            @Nullable AppointmentPublicity shown,
            @Nullable AppointmentFiling filing,
            List<AppointmentNext> next) {
        return new AppointmentView(
                id(),
                version(),
                regionName,
                state,
                kind,
                need,
                openedOn,
                name,
                candidate,
                examination,
                shown,
                objections(),
                approval,
                letter,
                inspectorId,
                termFrom,
                termUntil,
                termNumber,
                filing,
                filedOn,
                announcedOn,
                inductedOn,
                steps.stream().map(Step::view).toList(),
                next);
    }
}
