package org.dudao.notification;

import static org.dudao.notification.NotificationKind.NotificationSubject.APPOINTMENT;
import static org.dudao.notification.NotificationKind.NotificationSubject.EMERGENCY;
import static org.dudao.notification.NotificationKind.NotificationSubject.FINDING;
import static org.dudao.notification.NotificationKind.NotificationSubject.HANDOVER;
import static org.dudao.notification.NotificationKind.NotificationSubject.INSPECTION;
import static org.dudao.notification.NotificationKind.NotificationSubject.INSPECTOR;
import static org.dudao.notification.NotificationKind.NotificationSubject.PLAN;
import static org.dudao.notification.NotificationKind.NotificationSubject.RECTIFICATION;
import static org.dudao.notification.NotificationKind.NotificationSubject.SCHOOL;

/** What people are told about. */
public enum NotificationKind {
    RECTIFICATION_ISSUED(RECTIFICATION),
    RECTIFICATION_REPORTED(RECTIFICATION),
    RECTIFICATION_RETURNED(RECTIFICATION),
    RECTIFICATION_ACCEPTED(RECTIFICATION),
    RECTIFICATION_OVERDUE(RECTIFICATION),
    RECTIFICATION_MOVED(RECTIFICATION),
    DANGER_FOUND(FINDING),
    INSPECTOR_TERM_ENDING(INSPECTOR),
    INSPECTOR_LEFT(INSPECTOR),
    PUBLICITY_OVER(APPOINTMENT),
    HANDOVER_OPENED(HANDOVER),
    HANDOVER_COMPLETED(HANDOVER),
    PLAN_SUBMITTED(PLAN),
    PLAN_RETURNED(PLAN),
    PLAN_ISSUED(PLAN),
    PLAN_UNEXAMINED(PLAN),
    PLAN_NEXT_DUE(PLAN),
    INSPECTION_SUBMITTED(INSPECTION),
    INSPECTION_RETURNED(INSPECTION),
    INSPECTION_UNREVIEWED(INSPECTION),
    INSPECTION_LATE(INSPECTION),
    INSPECTION_MISSING(INSPECTION),
    PLAN_VISIT_UNRECORDED(PLAN),
    PLAN_VISIT_MISSING(PLAN),
    EMERGENCY_REPORTED(EMERGENCY),
    EMERGENCY_QUIET(EMERGENCY),
    EMERGENCY_SILENT(EMERGENCY),
    COMPREHENSIVE_COMING(SCHOOL),
    COMPREHENSIVE_OVERDUE(SCHOOL),
    COMPREHENSIVE_TERM_ENDING(SCHOOL);

    /** What a message leads to. */
    public enum NotificationSubject {
        RECTIFICATION,
        INSPECTION,
        FINDING,
        INSPECTOR,
        APPOINTMENT,
        HANDOVER,
        PLAN,
        EMERGENCY,
        SCHOOL
    }

    final NotificationSubject subject;

    NotificationKind(NotificationSubject subject) {
        this.subject = subject;
    }
}
