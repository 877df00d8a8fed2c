package org.dudao.plate;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dudao.inspector.InspectorKind;
import org.dudao.inspector.InspectorRef;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Severity;
import org.dudao.kernel.Words;
import org.dudao.person.Placed;
import org.dudao.region.Divisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/credential")
@Tag(name = "credential", description = "What an inspector shows at the gate")
class CredentialResource {

    private static final String RULE = "C4-03";

    /** The credential (督学证) of the caller. */
    public record InspectorCredential(
            UUID inspectorId,
            @Size(max = 100) String name,
            @Size(max = 30) String number,
            @Nullable @Size(max = 30) String credentialNumber,
            InspectorKind kind,
            boolean hasPhoto,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termUntil,
            @Size(max = 100) String issuer,
            @Size(max = 5) List<Advice> advice) {}

    private final InspectorRegister inspectors;
    private final Imprints imprints;
    private final Divisions divisions;
    private final Words words;
    private final SecurityIdentity identity;
    private final Clock clock;

    CredentialResource(
            InspectorRegister inspectors,
            Imprints imprints,
            Divisions divisions,
            Words words,
            SecurityIdentity identity,
            Clock clock) {
        this.inspectors = inspectors;
        this.imprints = imprints;
        this.divisions = divisions;
        this.words = words;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("credential:show")
    @Operation(
            summary = "My credential",
            description = "What an inspector shows before a visit (C4-03), with a warning where something is missing.")
    public InspectorCredential show() {
        var placed = Placed.of(identity);
        var inspector = inspectors.require(Objects.requireNonNull(placed.inspectorId()));
        return new InspectorCredential(
                inspector.id(),
                inspector.name(),
                inspector.number(),
                inspector.credentialNumber(),
                inspector.kind(),
                inspector.photoId() != null,
                inspector.termFrom(),
                inspector.termUntil(),
                imprints.of(inspector.regionId())
                        .map(Imprint::officeName)
                        .orElseGet(() -> divisions.name(inspector.regionId())),
                advice(inspector));
    }

    private List<Advice> advice(InspectorRef inspector) {
        return CredentialFault.of(inspector, LocalDate.now(clock)).stream()
                .map(fault -> new Advice(
                        RULE, Severity.WARN, fault.code, words.of("advice." + fault.code, Map.of()), Map.of()))
                .toList();
    }
}
