package org.dudao.school;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/schools/{id}/contacts/{contactId}")
@Tag(name = "schoolContact", description = "Whom an inspector turns to in a school")
class SchoolContactResource {

    /** What is known of a contact from now on; a last day ends their service. */
    public record SchoolContactRecording(
            @Schema(description = "Repeat it when changing somebody; absent for somebody new") @Nullable @Min(0)
            Integer version,

            @NotNull ContactRole role,

            @NotBlank @Size(max = ContactFacts.LONGEST_NAME) String name,
            @NotNull ContactRank rank,
            @Nullable @Size(max = SchoolFacts.LONGEST_PHONE) String phone,
            @NotNull LocalDate from,

            @Schema(description = "When the term runs out, as with a principal") @Nullable
            LocalDate termUntil,

            @Schema(description = "Their last day; absent while they serve") @Nullable
            LocalDate until) {

        ContactFacts facts() {
            return new ContactFacts(role, name, rank, phone, from, termUntil, until);
        }
    }

    private final Schools schools;
    private final Contacts contacts;
    private final CallerScope caller;
    private final Clock clock;

    SchoolContactResource(Schools schools, Contacts contacts, CallerScope caller, Clock clock) {
        this.schools = schools;
        this.contacts = contacts;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @PermissionsAllowed("school:write")
    @Operation(
            summary = "Enter or change a contact of a school",
            description =
                    "Under an id made by the client (UUID v7). A school has one principal and one liaison at a time"
                            + " (001-06): a new one takes over, and the one before serves until the day before. Of the other"
                            + " roles there may be several (000-13). A last day ends their service.")
    public SchoolContactView record(UUID id, UUID contactId, @NotNull @Valid SchoolContactRecording recorded) {
        var school = schools.require(id);
        caller.mustOwn(school.regionId());
        return contacts.record(contactId, school, recorded.version(), recorded.facts())
                .view(LocalDate.now(clock));
    }
}
