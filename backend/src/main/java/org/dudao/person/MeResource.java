package org.dudao.person;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.region.Divisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/me")
@Tag(name = "me", description = "The caller's own placement")
class MeResource {

    /** Who the caller is and what they may do today. */
    public record Me(
            UUID personId,
            @Size(max = 100) String name,
            @Size(max = 100) String account,
            Role role,
            int regionId,
            @Size(max = 9) String regionCode,
            @Size(max = 100) String regionName,
            @Nullable UUID schoolId,
            @Nullable UUID inspectorId,
            @Size(max = 100) List<String> permissions,

            @Schema(description = "The roles into which the caller may place others") @Size(max = 10)
            List<Role> grants,

            LocalDate today) {}

    private final SecurityIdentity identity;
    private final Authority authority;
    private final Divisions divisions;
    private final Clock clock;

    MeResource(SecurityIdentity identity, Authority authority, Divisions divisions, Clock clock) {
        this.identity = identity;
        this.authority = authority;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("self:read")
    @Operation(
            summary = "Who am I",
            description = "The caller's placement of today: role, division, school or inspector, and permissions.")
    public Me view() {
        var placed = Placed.of(identity);
        return new Me(
                placed.person(),
                placed.name(),
                placed.account(),
                placed.role(),
                placed.regionId(),
                divisions.code(placed.regionId()),
                divisions.name(placed.regionId()),
                placed.schoolId(),
                placed.inspectorId(),
                placed.role().permissions().stream().sorted().toList(),
                authority.grants(),
                LocalDate.now(clock));
    }
}
