package org.dudao.appointment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.inspector.InspectorTenure;
import org.dudao.kernel.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/appointments")
@Tag(name = "tenure", description = "From the letter of appointment to the end of the last term")
class TenureResource {

    /** Something was done on that day. */
    public record AppointmentDeed(
            @Min(0) int version,
            @NotNull LocalDate on,
            @Nullable @Size(max = 1000) String note) {}

    /** The last day in office, and why. */
    public record AppointmentEnd(
            @Min(0) int version,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String note) {}

    /** One more term, on the strength of the last appraisal. */
    public record AppointmentRenewal(
            @Min(0) int version,
            @NotNull LocalDate on,
            @NotNull Appraisal appraisal,
            @NotBlank @Size(max = 30) String letterNumber) {}

    private final Appointments appointments;
    private final AppointmentViewing viewing;
    private final AppointmentTermsInForce terms;
    private final InspectorTenure tenure;
    private final Registering registering;
    private final Taking taking;

    TenureResource(
            Appointments appointments,
            AppointmentViewing viewing,
            AppointmentTermsInForce terms,
            InspectorTenure tenure,
            Registering registering,
            Taking taking) {
        this.appointments = appointments;
        this.viewing = viewing;
        this.terms = terms;
        this.tenure = tenure;
        this.registering = registering;
        this.taking = taking;
    }

    @POST
    @Path("{id}/filing")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Record the filing", description = "With the supervision body above (C2-07).")
    public AppointmentView file(UUID id, @NotNull @Valid AppointmentDeed deed) {
        var taken = done(deed, AppointmentAction.FILE);
        return viewing.view(appointments.change(id, deed.version(), one -> one.file(taken)));
    }

    @POST
    @Path("{id}/announcement")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Record the announcement", description = "The result is made public (C2-07).")
    public AppointmentView announce(UUID id, @NotNull @Valid AppointmentDeed deed) {
        var taken = done(deed, AppointmentAction.ANNOUNCE);
        return viewing.view(appointments.change(id, deed.version(), one -> one.announce(taken)));
    }

    @POST
    @Path("{id}/induction")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Record the induction training",
            description = "Passed: from now on schools may be assigned (C3-01).")
    public AppointmentView induct(UUID id, @NotNull @Valid AppointmentDeed deed) {
        var taken = done(deed, AppointmentAction.INDUCT);
        var inducted = appointments.change(id, deed.version(), one -> one.induct(taken));
        tenure.induct(inducted.inspector());
        return viewing.view(inducted);
    }

    @POST
    @Path("{id}/activation")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Take up office",
            description = "Once filed, announced (C2-07) and trained (C3-01); what is missing is named all at once.")
    public AppointmentView activate(UUID id, @NotNull @Valid AppointmentDeed deed) {
        var taken = done(deed, AppointmentAction.ACTIVATE);
        return viewing.view(appointments.change(
                id, deed.version(), one -> one.activate(taken, terms.of(one.regionId(), deed.on()))));
    }

    @POST
    @Path("{id}/suspension")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Suspend", description = "No new schools from that day on; the present ones stay until moved.")
    public AppointmentView suspend(UUID id, @NotNull @Valid AppointmentDeed deed) {
        var taken = done(deed, AppointmentAction.SUSPEND);
        var suspended = appointments.change(id, deed.version(), one -> one.step(taken));
        tenure.suspend(suspended.inspector(), deed.on());
        return viewing.view(suspended);
    }

    @POST
    @Path("{id}/resumption")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Resume", description = "The suspension is over.")
    public AppointmentView resume(UUID id, @NotNull @Valid AppointmentDeed deed) {
        var taken = done(deed, AppointmentAction.RESUME);
        var resumed = appointments.change(id, deed.version(), one -> one.step(taken));
        tenure.resume(resumed.inspector());
        return viewing.view(resumed);
    }

    @POST
    @Path("{id}/renewal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Renew for another term",
            description = "From ninety days before the end, with a competent appraisal (C3-08), for at most three terms"
                    + " in a row when part-time (C2-09).")
    public AppointmentView renew(UUID id, @NotNull @Valid AppointmentRenewal wanted) {
        var taken = taking.on(wanted.on(), AppointmentAction.RENEW, wanted.letterNumber(), null);
        var renewed = appointments.change(
                id,
                wanted.version(),
                one -> one.renew(taken, wanted.appraisal(), terms.of(one.regionId(), wanted.on())));
        registering.renewed(renewed);
        return viewing.view(renewed);
    }

    @POST
    @Path("{id}/resignation")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(
            summary = "Record a resignation",
            description = "Rights end with the last day; the schools go to the leaders of their districts.")
    public AppointmentView resign(UUID id, @NotNull @Valid AppointmentEnd end) {
        return ended(id, end, AppointmentAction.RESIGN);
    }

    @POST
    @Path("{id}/dismissal")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Dismiss", description = "Ends the engagement with that day; the reason is kept.")
    public AppointmentView dismiss(UUID id, @NotNull @Valid AppointmentEnd end) {
        return ended(id, end, AppointmentAction.DISMISS);
    }

    @POST
    @Path("{id}/revocation")
    @Transactional
    @Idempotent
    @PermissionsAllowed("appointment:write")
    @Operation(summary = "Revoke the status", description = "For a serious breach (TL article 26); the reason is kept.")
    public AppointmentView revoke(UUID id, @NotNull @Valid AppointmentEnd end) {
        return ended(id, end, AppointmentAction.REVOKE);
    }

    private AppointmentView ended(UUID id, AppointmentEnd end, AppointmentAction action) {
        var taken = taking.from(end.lastDay(), action, end.note(), null);
        var ended = appointments.change(id, end.version(), one -> one.step(taken));
        tenure.end(ended.inspector(), end.lastDay());
        return viewing.view(ended);
    }

    private Taken done(AppointmentDeed deed, AppointmentAction action) {
        return taking.on(deed.on(), action, deed.note(), null);
    }
}
