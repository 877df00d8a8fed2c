package org.dudao.school;

import jakarta.validation.constraints.Size;
import java.util.List;

/** A school over time: what became of it, whom it has, how large it was, and by which charter it is run. */
public record SchoolRecord(
        @Size(max = 500) List<SchoolEventView> events,
        @Size(max = 200) List<SchoolContactView> contacts,
        @Size(max = 50) List<SchoolYearView> years,
        @Size(max = 100) List<SchoolCharterView> charters) {}
