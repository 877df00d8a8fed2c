package org.dudao.rectification;

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
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dudao.document.FileView;
import org.dudao.document.Files;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/rectifications")
@Tag(name = "rectification", description = "Orders to put findings right, their deadlines, reports and verdicts")
class RectificationResource {

    /** The school has read the order. */
    public record RectificationReceipt(@Min(0) int version) {}

    /** What the school did, with photos or papers that show it. */
    public record RectificationReport(
            @Min(0) int version,
            @NotBlank @Size(max = 4000) String text,
            @NotNull @Size(max = 20) List<@NotNull UUID> fileIds) {}

    /** It has been put right. */
    public record RectificationAcceptance(
            @Min(0) int version, @Nullable @Size(max = 4000) String comment) {}

    /** It is not enough; why, and until when. */
    public record RectificationReturn(
            @Min(0) int version,
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate dueOn) {}

    private final Rectifications rectifications;
    private final RectificationViewing viewing;
    private final Deadlines deadlines;
    private final TermsInForce terms;
    private final Files files;
    private final SecurityIdentity identity;
    private final Clock clock;

    RectificationResource(
            Rectifications rectifications,
            RectificationViewing viewing,
            Deadlines deadlines,
            TermsInForce terms,
            Files files,
            SecurityIdentity identity,
            Clock clock) {
        this.rectifications = rectifications;
        this.viewing = viewing;
        this.deadlines = deadlines;
        this.terms = terms;
        this.files = files;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("rectification:read")
    @Operation(
            summary = "List rectifications",
            description = "Orders within the caller's scope; overdue is derived at the moment of reading.")
    public Page<RectificationRow> list(@BeanParam @Valid RectificationQuery query) {
        return viewing.rows(rectifications.page(query, today()));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("rectification:read")
    @Operation(
            summary = "One rectification",
            description =
                    "With its deadline explained, every round and what the caller may do now. Reading changes nothing.")
    public RectificationView view(UUID id) {
        return viewing.view(rectifications.require(id));
    }

    @POST
    @Path("{id}/receipt")
    @Transactional
    @Idempotent
    @PermissionsAllowed("rectification:report")
    @Operation(summary = "Sign for an order", description = "The school has read it. The deadline does not move.")
    public RectificationView sign(UUID id, @NotNull @Valid RectificationReceipt receipt) {
        return viewing.view(rectifications.change(id, receipt.version(), r -> r.sign(deed())));
    }

    @POST
    @Path("{id}/report")
    @Transactional
    @Idempotent
    @PermissionsAllowed("rectification:report")
    @Operation(
            summary = "Report what was done",
            description = "Stops the clock until it is decided. Files become part of the case.")
    public RectificationView report(UUID id, @NotNull @Valid RectificationReport report) {
        deadlines.cancel(id);
        return viewing.view(rectifications.change(
                id,
                report.version(),
                r -> r.report(
                        deed(),
                        report.text(),
                        files.attach(report.fileIds(), r.regionId(), r.schoolId()).stream()
                                .map(FileView::id)
                                .toList())));
    }

    @POST
    @Path("{id}/acceptance")
    @Transactional
    @Idempotent
    @PermissionsAllowed("rectification:decide")
    @Operation(
            summary = "Accept a report",
            description = "It has been put right: the case and its finding are closed. Never by who reported.")
    public RectificationView accept(UUID id, @NotNull @Valid RectificationAcceptance acceptance) {
        return viewing.view(
                rectifications.change(id, acceptance.version(), r -> r.accept(deed(), acceptance.comment(), today())));
    }

    @POST
    @Path("{id}/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("rectification:decide")
    @Operation(
            summary = "Return a report",
            description = "It is not enough: the school goes on until a new day. Never by who reported.")
    public RectificationView sendBack(UUID id, @NotNull @Valid RectificationReturn wanted) {
        var returned = rectifications.change(
                id,
                wanted.version(),
                r -> r.sendBack(
                        deed(),
                        wanted.reason(),
                        terms.of(r.grade(), r.regionId(), today()).named(today(), wanted.dueOn())));
        deadlines.arm(returned);
        return viewing.view(returned);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Deed deed() {
        var placed = Placed.of(identity);
        return Deed.of(placed, Instant.now(clock));
    }
}
