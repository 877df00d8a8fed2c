package org.dudao.notification;

import static org.dudao.notification.NotificationKind.NotificationSubject.FINDING;
import static org.dudao.notification.NotificationKind.NotificationSubject.RECTIFICATION;

/** What people are told about. */
public enum NotificationKind {
    RECTIFICATION_ISSUED(RECTIFICATION),
    RECTIFICATION_REPORTED(RECTIFICATION),
    RECTIFICATION_RETURNED(RECTIFICATION),
    RECTIFICATION_ACCEPTED(RECTIFICATION),
    RECTIFICATION_OVERDUE(RECTIFICATION),
    RECTIFICATION_MOVED(RECTIFICATION),
    DANGER_FOUND(FINDING);

    /** What a message leads to. */
    public enum NotificationSubject {
        RECTIFICATION,
        INSPECTION,
        FINDING
    }

    final NotificationSubject subject;

    NotificationKind(NotificationSubject subject) {
        this.subject = subject;
    }
}
