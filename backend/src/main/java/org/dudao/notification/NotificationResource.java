package org.dudao.notification;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Idempotent;
import org.dudao.kernel.Page;
import org.dudao.kernel.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notifications")
@Tag(name = "notification", description = "The caller's own messages")
class NotificationResource {

    /** How many messages wait to be read. */
    public record NotificationCount(@Schema(minimum = "0") int unread) {}

    private final Notifications notifications;
    private final Words words;
    private final Clock clock;

    NotificationResource(Notifications notifications, Words words, Clock clock) {
        this.notifications = notifications;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("notification:read")
    @Operation(
            summary = "List messages",
            description = "The caller's own, in the caller's language. Listing is not reading.")
    public Page<NotificationRow> list(@BeanParam @Valid NotificationQuery query) {
        var page = notifications.page(query);
        return page.map(line -> line.row(words));
    }

    @GET
    @Path("count")
    @PermissionsAllowed("notification:read")
    @Operation(summary = "Count unread messages", description = "For the number beside the bell.")
    public NotificationCount count() {
        return new NotificationCount(notifications.unread());
    }

    @POST
    @Path("{id}/reading")
    @Transactional
    @Idempotent
    @PermissionsAllowed("notification:read")
    @Operation(summary = "Mark a message as read", description = "The first reading counts; nothing else changes.")
    public NotificationRow read(UUID id) {
        return notifications
                .change(id, notification -> notification.read(Instant.now(clock)))
                .line()
                .row(words);
    }

    @POST
    @Path("reading")
    @Transactional
    @Idempotent
    @PermissionsAllowed("notification:read")
    @Operation(summary = "Mark all messages as read", description = "Answers how many are still unread.")
    public NotificationCount readAll() {
        notifications.readAll(Instant.now(clock));
        return new NotificationCount(notifications.unread());
    }
}
