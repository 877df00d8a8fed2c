package org.dudao.inspection;

import java.util.UUID;
import org.dudao.person.Deed;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is taken.
 *
 * @param inspectorId as which inspector, if as one
 */
record Taken(
        InspectionAction action,
        Deed by,
        @Nullable UUID inspectorId,
        @Nullable InspectionFlaw flaw,
        @Nullable String note) {}
