package org.dudao.appointment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/appointments")
@Tag(
        name = "appointment",
        description = "How somebody becomes an inspector, from the need to the letter of appointment")
class AppointmentResource {

    /** The office needs an inspector. */
    public record AppointmentNeed(
            @NotBlank @Size(max = 500) String need, @NotNull InspectorKind kind) {}

    /** A unit recommends somebody for it. */
    public record AppointmentRecommendation(
            @Min(0) int version,
            @NotNull LocalDate on,
            @NotNull @Valid Candidate candidate,
            @Nullable @Size(max = 1000) String note) {}

    /** The candidate was examined; a later examination takes the place of an earlier one. */
    public record AppointmentExamination(
            @Min(0) int version, @NotNull @Valid CandidateExamination examination) {}

    /** The office proposes the candidate; a reason where a soft rule or C2-01 is not met. */
    public record AppointmentProposal(
            @Min(0) int version,
            @NotNull LocalDate on,
            @Nullable @Size(max = 500) String reason) {}

    /** Where and from which day on the proposal is shown, and for how many working days. */
    public record AppointmentPublication(
            @Min(0) int version,
            @NotBlank @Size(max = 200) String place,
            @NotNull LocalDate startOn,
            @Min(1) @Max(60) int days) {}

    /** Somebody objected; who it was is not kept. */
    public record AppointmentObjecting(
            @Min(0) int version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String text) {}

    /** The office's answer to an objection. */
    public record AppointmentAnswer(
            @Min(0) int version,
            @Min(1) @Max(500) int number,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String answer) {}

    /** The decision; a reason where another authority decides than C2-08 says. */
    public record AppointmentDecision(
            @Min(0) int version,
            @NotNull @Valid AppointmentApproval approval,
            @Nullable @Size(max = 500) String reason) {}

    /** The letter with the other two numbers, and the first day of the term. */
    public record AppointmentIssue(
            @Min(0) int version,
            @NotNull @Valid AppointmentLetter letter,
            @NotNull LocalDate termFrom) {}

    /** Why nobody is appointed. */
    public record AppointmentRefusal(
            @Min(0) int version, @NotBlank @Size(max = 1000) String note) {}

    private final Appointments appointments;
    private final AppointmentViewing viewing;
    private final AppointmentTermsInForce terms;
    private final Registering registering;
    private final Taking taking;
    private final CallerScope caller;

    AppointmentResource(
            Appointments appointments,
            AppointmentViewing viewing,
            AppointmentTermsInForce terms,
            Registering registering,
            Taking taking,
            CallerScope caller) {
        this.appointments = appointments;
        this.viewing = viewing;
        this.terms = terms;
        this.registering = registering;
        this.taking = taking;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("appointment:read")
    @Operation(
            summary = "List appointments",
            description = "From the need to the archive, within the caller's divisions; newest first.")
    public Page<AppointmentRow> list(@BeanParam @Valid AppointmentQuery query) {
        return appointments.page(query);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("appointment:read")
    @Operation(
            summary = "One appointment",
            description = "Every step taken, and for each step that may come next what it still needs, by rule.")
    public AppointmentView view(UUID id) {
        return viewing.view(appointments.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = AppointmentView.class)))
    @Operation(
            summary = "Open an appointment",
            description = "Begins with the need; then recommend, examine, publicise, announce (C2-05).")
    public RestResponse<AppointmentView> open(@NotNull @Valid AppointmentNeed wanted) {
        var opened = new Appointment(caller.home(), wanted.need(), wanted.kind(), taking.today());
        var view = viewing.view(appointments.add(opened));
        return Created.at("/api/appointments/" + view.id(), view);
    }

    @POST
    @Path("{id}/recommendation")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Recommend a candidate", description = "With what the qualification asks about.")
    public AppointmentView recommend(UUID id, @NotNull @Valid AppointmentRecommendation wanted) {
        var taken = taking.on(wanted.on(), AppointmentAction.RECOMMEND, wanted.note(), null);
        return viewing.view(appointments.change(id, wanted.version(), one -> one.recommend(taken, wanted.candidate())));
    }

    @POST
    @Path("{id}/examination")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Record an examination",
            description = "Written test, interview, what was confirmed (C2-02, C2-04) and the result (C2-03).")
    public AppointmentView examine(UUID id, @NotNull @Valid AppointmentExamination wanted) {
        var examination = wanted.examination();
        var taken = taking.on(examination.on(), AppointmentAction.EXAMINE, examination.comment(), null);
        return viewing.view(appointments.change(id, wanted.version(), one -> one.examine(taken, examination)));
    }

    @POST
    @Path("{id}/proposal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Propose the candidate",
            description = "Refused with all conditions that are not met (C2-01 to C2-04): 409 when one of them is hard,"
                    + " 422 when a reason would do.")
    public AppointmentView propose(UUID id, @NotNull @Valid AppointmentProposal wanted) {
        var taken = taking.on(wanted.on(), AppointmentAction.PROPOSE, null, wanted.reason());
        return viewing.view(appointments.change(
                id, wanted.version(), one -> one.propose(taken, terms.of(one.regionId(), wanted.on()))));
    }

    @POST
    @Path("{id}/publicity")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Publicise the proposal",
            description = "For seven working days or more (C2-06); the last day is answered with its explanation.")
    public AppointmentView publicise(UUID id, @NotNull @Valid AppointmentPublication wanted) {
        return viewing.view(registering.publicise(id, wanted));
    }

    @POST
    @Path("{id}/objections")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Record an objection", description = "Made by anybody within the publicity.")
    public AppointmentView object(UUID id, @NotNull @Valid AppointmentObjecting wanted) {
        var taken = taking.on(wanted.on(), AppointmentAction.OBJECT, null, null);
        return viewing.view(appointments.change(id, wanted.version(), one -> one.object(taken, wanted.text())));
    }

    @POST
    @Path("{id}/answers")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Answer an objection", description = "Every objection is answered before the approval.")
    public AppointmentView answer(UUID id, @NotNull @Valid AppointmentAnswer wanted) {
        var taken = taking.on(wanted.on(), AppointmentAction.ANSWER, null, null);
        return viewing.view(
                appointments.change(id, wanted.version(), one -> one.answer(taken, wanted.number(), wanted.answer())));
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Record the approval",
            description = "After the publicity (C2-06), by the government for full-time inspectors and by the"
                    + " supervision body for all others (C2-08).")
    public AppointmentView approve(UUID id, @NotNull @Valid AppointmentDecision wanted) {
        var approval = wanted.approval();
        var taken = taking.on(approval.on(), AppointmentAction.APPROVE, approval.documentNumber(), wanted.reason());
        return viewing.view(appointments.change(
                id, wanted.version(), one -> one.approve(taken, approval, terms.of(one.regionId(), approval.on()))));
    }

    @POST
    @Path("{id}/letter")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Issue letter, credential and registration",
            description = "Registers the inspector under the number (C2-10). Part-time terms last three years or what"
                    + " the division has set (C2-09). No school yet: training comes first (C3-01).")
    public AppointmentView appoint(UUID id, @NotNull @Valid AppointmentIssue wanted) {
        return viewing.view(registering.appoint(id, wanted));
    }

    @POST
    @Path("{id}/refusal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Give up an appointment", description = "Nobody is appointed; the reason is kept.")
    public AppointmentView decline(UUID id, @NotNull @Valid AppointmentRefusal wanted) {
        var taken = taking.today(AppointmentAction.DECLINE, wanted.note());
        return viewing.view(appointments.change(id, wanted.version(), one -> one.step(taken)));
    }
}
