package org.dudao.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What others need to know of a record to tell people about it.
 *
 * @param step how many steps were taken with it, so that each is told of once
 */
public record AboutInspection(
        UUID id, int regionId, UUID schoolId, LocalDate visitedOn, int step, UUID authorId, List<UUID> inspectorIds) {}
