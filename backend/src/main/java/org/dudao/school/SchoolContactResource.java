package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.Created;
import org.dudao.kernel.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "schoolContact", description = "Whom an inspector turns to in a school")
class SchoolContactResource {

    private static final String WRITE = "school:write";

    /** What is known of a contact from now on; a last day ends their service. */
    public record SchoolContactChange(
            @Min(0) int version,
            @NotNull ContactRole role,

            @NotBlank @Size(max = ContactFacts.LONGEST_NAME) String name,
            @NotNull ContactRank rank,
            @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,
            @NotNull LocalDate from,
            @Nullable LocalDate termUntil,
            @Nullable LocalDate until) {

        ContactFacts facts() {
            return new ContactFacts(role, name, rank, phone, from, termUntil, until);
        }
    }

    private final Schools schools;
    private final Contacts contacts;
    private final Clock clock;

    SchoolContactResource(Schools schools, Contacts contacts, Clock clock) {
        this.schools = schools;
        this.contacts = contacts;
        this.clock = clock;
    }

    @POST
    @Path("schools/{id}/contacts")
    @Transactional
    @Idempotent
    @PermissionsAllowed(WRITE)
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SchoolContactView.class)))
    @Operation(
            summary = "Enter a contact of a school",
            description = "A school has one principal and one liaison at a time (001-06): a new one takes over, and the"
                    + " one before serves until the day before. Of the other roles there may be several.")
    public RestResponse<SchoolContactView> create(UUID id, @NotNull @Valid ContactFacts facts) {
        var contact = contacts.appoint(schools.require(id), facts);
        return Created.at("/api/schools/" + id + "/record", contact.view(LocalDate.now(clock)));
    }

    @PUT
    @Path("school-contacts/{id}")
    @Transactional
    @PermissionsAllowed(WRITE)
    @Operation(
            summary = "Change a contact of a school",
            description = "Corrects what is known of them, or ends their service with a last day.")
    public SchoolContactView change(UUID id, @NotNull @Valid SchoolContactChange change) {
        return contacts.change(id, change.version(), contact -> contact.change(change.facts()))
                .view(LocalDate.now(clock));
    }
}
