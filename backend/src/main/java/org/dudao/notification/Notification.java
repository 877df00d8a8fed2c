package org.dudao.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.CallerScope;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One message to one person, seen by nobody else. */
@Entity
@FilterDef(
        name = "recipient",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(:person = '*' or person_id = cast(nullif(:person, '*') as uuid))",
        parameters = @ParamDef(name = "person", type = String.class, resolver = CallerScope.Person.class))
@Filter(name = "recipient")
class Notification extends Aggregate {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private UUID subjectId;

    /** Which time it is: of the same subject somebody may be told the same thing in another round. */
    private String occasion;

    private @Nullable UUID schoolId;

    @JdbcTypeCode(SqlTypes.JSON)
    private NotificationFacts facts;

    private Instant createdAt;
    private @Nullable Instant readAt;

    protected Notification() {}

    /** The first reading counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NotificationLine line() {
        return new NotificationLine(id(), kind, subjectId, schoolId, facts, createdAt, readAt);
    }
}
