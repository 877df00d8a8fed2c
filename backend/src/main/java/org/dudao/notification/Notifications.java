package org.dudao.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.dudao.kernel.Listing;
import org.dudao.kernel.Page;
import org.dudao.kernel.Repository;
import org.hibernate.id.uuid.UuidVersion7Strategy;

@ApplicationScoped
class Notifications extends Repository<Notification> {

    private static final String LINES = """
            select new org.dudao.notification.NotificationLine(n.id, n.kind, n.subjectId, n.schoolId, n.facts,
                n.createdAt, n.readAt)
            from Notification n where (:unread is null or (case when n.readAt is null then true else false end) = :unread)""";

    /** The database decides whether it was told before: the teller may not read other people's messages. */
    private static final String TELL = """
            insert into Notification (id, version, regionId, personId, kind, subjectId, occasion, schoolId, facts, createdAt)
            values (:id, 0, :region, :person, :kind, :subject, :occasion, :school, :facts, :now)
            on conflict do nothing""";

    private final Listing listing;

    Notifications(Listing listing) {
        this.listing = listing;
    }

    void tell(UUID person, Message message, Instant now) {
        getEntityManager()
                .createQuery(TELL)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("region", message.regionId())
                .setParameter("person", person)
                .setParameter("kind", message.kind())
                .setParameter("subject", message.subjectId())
                .setParameter("occasion", message.occasion())
                .setParameter("school", message.schoolId())
                .setParameter("facts", message.facts())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether anybody was told of that occasion at the school; for the system, which sees all messages. */
    boolean isTold(Message message) {
        return count(
                        "regionId = ?1 and schoolId = ?2 and kind = ?3 and occasion = ?4",
                        message.regionId(),
                        message.schoolId(),
                        message.kind(),
                        message.occasion())
                > 0;
    }

    /** What was announced does not happen: nobody is asked for it any more. */
    void withdraw(NotificationKind kind, UUID subject) {
        delete("kind = ?1 and subjectId = ?2", kind, subject);
    }

    Page<NotificationLine> page(NotificationQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("unread", query.unread());
        return listing.page(NotificationLine.class, LINES, "n.id", parameters, query.sort(), query);
    }

    int unread() {
        return Math.toIntExact(count("readAt is null"));
    }

    void readAll(Instant now) {
        update("readAt = ?1 where readAt is null", now);
    }
}
