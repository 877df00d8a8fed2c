package org.dudao.inspector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who has been appointed and is to be registered. */
public record Appointee(
        int regionId,
        String number,
        String credentialNumber,
        String name,
        InspectorKind kind,
        InspectorSource source,
        @Nullable String workplace,
        Biography biography,
        LocalDate from,
        @Nullable LocalDate until) {}
