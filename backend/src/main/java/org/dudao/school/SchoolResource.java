package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.RuleViolation;
import org.dudao.person.Placed;
import org.dudao.region.Divisions;
import org.dudao.region.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/schools")
@Tag(name = "school", description = "The register of schools and kindergartens")
class SchoolResource {

    private static final String WRITE = "school:write";

    /** Another name from that day on, by the decision it rests on. */
    public record SchoolRenaming(
            @Min(0) int version,

            @NotBlank @Size(max = SchoolFacts.LONGEST_NAME) String name,
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String basis) {}

    /** The day from which a school is part of another. */
    public record SchoolMerger(
            @Min(0) int version,
            @NotNull UUID intoId,
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String basis) {}

    /** The day from which a school is no longer run. */
    public record SchoolClosure(
            @Min(0) int version,
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String basis) {}

    private final Schools schools;
    private final SchoolRecords records;
    private final Lifecycle lifecycle;
    private final Divisions divisions;
    private final Settings settings;
    private final SecurityIdentity identity;
    private final CallerScope caller;
    private final Clock clock;

    SchoolResource(
            Schools schools,
            SchoolRecords records,
            Lifecycle lifecycle,
            Divisions divisions,
            Settings settings,
            SecurityIdentity identity,
            CallerScope caller,
            Clock clock) {
        this.schools = schools;
        this.records = records;
        this.lifecycle = lifecycle;
        this.divisions = divisions;
        this.settings = settings;
        this.identity = identity;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("school:read")
    @Operation(
            summary = "List schools",
            description = "An office sees the schools of its divisions, an inspector those assigned today, a school"
                    + " itself. `q` searches name and code; `lacks` leaves open schools without that.")
    public Page<SchoolRow> list(@Valid @BeanParam SchoolQuery query) {
        return schools.page(query, largeFrom(), today());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("school:read")
    @Operation(summary = "One school", description = "A school with its version and what may be done with it.")
    public SchoolView view(UUID id) {
        return view(schools.require(id));
    }

    @GET
    @Path("{id}/record")
    @PermissionsAllowed("school:read")
    @Operation(
            summary = "A school over time",
            description =
                    "Its names, merger or closure, contacts, yearly figures and charter; in each the newest first,"
                            + " but events in their order.")
    public SchoolRecord record(UUID id) {
        return records.of(schools.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed(WRITE)
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolView.class)))
    @Operation(
            summary = "Enter a school",
            description = "Adds a school to the register. Its code is unique in the division (409).")
    public RestResponse<SchoolView> create(@NotNull @Valid SchoolFacts facts) {
        mustKnow(caller.home(), facts.township());
        var view = view(schools.add(new School(caller.home(), facts)));
        return Created.at("/api/schools/" + view.id(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed(WRITE)
    @Operation(
            summary = "Change a school",
            description =
                    "Replaces all that the register says about an open school. A name put right here leaves no trace in"
                            + " its history; for a new name there is the renaming.")
    public SchoolView change(UUID id, @NotNull @Valid SchoolChange change) {
        var facts = change.facts();
        return view(schools.change(id, change.version(), school -> {
            mustKnow(school.regionId(), facts.township());
            school.change(facts);
        }));
    }

    @POST
    @Path("{id}/renaming")
    @Transactional
    @Idempotent
    @PermissionsAllowed(WRITE)
    @Operation(
            summary = "Rename a school",
            description = "From that day on it has another name; the former one stays in its history.")
    public SchoolView rename(UUID id, @NotNull @Valid SchoolRenaming renaming) {
        return view(schools.change(
                id,
                renaming.version(),
                school -> lifecycle.rename(school, renaming.name(), renaming.on(), renaming.basis())));
    }

    @POST
    @Path("{id}/merger")
    @Transactional
    @Idempotent
    @PermissionsAllowed(WRITE)
    @Operation(
            summary = "Merge a school into another",
            description = "Closes the school; its history says which open school of the same division took it in.")
    public SchoolView merge(UUID id, @NotNull @Valid SchoolMerger merger) {
        return view(schools.change(
                id, merger.version(), school -> lifecycle.merge(school, merger.intoId(), merger.on(), merger.basis())));
    }

    @POST
    @Path("{id}/closure")
    @Transactional
    @Idempotent
    @PermissionsAllowed(WRITE)
    @Operation(
            summary = "Close a school",
            description = "Keeps the school with all its history, but nothing new can be done with it.")
    public SchoolView close(UUID id, @NotNull @Valid SchoolClosure closure) {
        return view(schools.change(
                id, closure.version(), school -> lifecycle.close(school, closure.on(), closure.basis())));
    }

    private SchoolView view(School school) {
        var placed = Placed.of(identity);
        var mayWrite = placed.role().permissions().contains(WRITE) && placed.regionId() == school.regionId();
        return school.view(mayWrite, largeFrom());
    }

    private int largeFrom() {
        return settings.number(LargeSchools.FROM, caller.home(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void mustKnow(int regionId, @Nullable String township) {
        if (township != null
                && divisions.townships(regionId).stream()
                        .noneMatch(known -> known.name().equals(township))) {
            throw new RuleViolation(
                    "school.township-unknown", Map.of("township", township, "region", divisions.name(regionId)));
        }
    }
}
