package org.dudao.inspector;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

@Path("/inspectors")
@Tag(name = "inspector", description = "The register of inspectors")
class InspectorResource {

    /** A new registration. */
    public record InspectorCreation(
            @NotBlank @Size(max = 30) String number,
            @NotBlank @Size(max = 100) String name,
            @NotNull InspectorKind kind,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Size(max = 100) String workplace,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termUntil) {}

    /** What is registered from now on. */
    public record InspectorChange(
            @Min(0) int version,
            @NotBlank @Size(max = 30) String number,
            @NotBlank @Size(max = 100) String name,
            @NotNull InspectorKind kind,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Size(max = 100) String workplace,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termUntil) {}

    /** The first day on which they no longer serve. */
    public record InspectorDeparture(
            @Min(0) int version, @NotNull LocalDate on) {}

    private final Inspectors inspectors;
    private final TermRulesInForce rules;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    InspectorResource(
            Inspectors inspectors, TermRulesInForce rules, CallerScope caller, SecurityIdentity identity, Clock clock) {
        this.inspectors = inspectors;
        this.rules = rules;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("inspector:read")
    @Operation(
            summary = "List inspectors",
            description = "Everybody registered in the caller's divisions, those who have left included.")
    public Page<InspectorRow> list(@BeanParam @Valid InspectorQuery query) {
        return inspectors.page(query, today());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("inspector:read")
    @Operation(summary = "One inspector", description = "A registration with its version and what may be done with it.")
    public InspectorView view(UUID id) {
        return view(inspectors.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspector:write")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InspectorView.class)))
    @Operation(
            summary = "Register an inspector",
            description = "The number is unique in the division (C2-10); a part-time term has its limit (C2-09).")
    public RestResponse<InspectorView> create(@NotNull @Valid InspectorCreation wanted) {
        var term = term(wanted.kind(), wanted.termFrom(), wanted.termUntil());
        var inspector = new Inspector(caller.home(), wanted.number(), wanted.name(), wanted.kind(), term, today());
        inspector.reachable(wanted.phone(), wanted.workplace());
        var view = view(inspectors.add(inspector));
        return Created.at("/api/inspectors/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("inspector:write")
    @Operation(
            summary = "Change a registration",
            description = "Replaces what is registered; not after a departure. A phone sent back masked stays as it is;"
                    + " kind and term of who was appointed here come from the appointment.")
    public InspectorView change(UUID id, @NotNull @Valid InspectorChange wanted) {
        var term = term(wanted.kind(), wanted.termFrom(), wanted.termUntil());
        return view(inspectors.change(id, wanted.version(), inspector -> {
            inspector.change(wanted.number(), wanted.name(), wanted.kind(), term, today());
            inspector.reachable(wanted.phone(), wanted.workplace());
        }));
    }

    @POST
    @Path("{id}/departure")
    @Transactional
    @Idempotent
    @PermissionsAllowed("inspector:write")
    @Operation(
            summary = "Register a departure",
            description = "From that day on they answer for no school and belong to no district. Who was appointed here"
                    + " leaves by the appointment (409).")
    public InspectorView leave(UUID id, @NotNull @Valid InspectorDeparture departure) {
        return view(inspectors.change(id, departure.version(), inspector -> inspector.depart(departure.on())));
    }

    private Term term(InspectorKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Term(from, until)
                .allowedFor(kind, rules.of(caller.home(), today()).years());
    }

    private InspectorView view(Inspector inspector) {
        var mayWrite = inspector.regionId() == caller.home()
                && identity.checkPermissionBlocking(new StringPermission("inspector", "write"));
        return inspector.view(today(), mayWrite);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
