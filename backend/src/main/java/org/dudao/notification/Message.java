package org.dudao.notification;

import java.util.UUID;

/**
 * What is to be told, whoever is to hear it.
 *
 * @param occasion which time it is, so that nothing is told twice
 */
record Message(
        NotificationKind kind, UUID subjectId, String occasion, int regionId, UUID schoolId, NotificationFacts facts) {}
