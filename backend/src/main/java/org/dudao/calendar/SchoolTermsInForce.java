package org.dudao.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of a school year, who published them and when. */
public record SchoolTermsInForce(
        @Schema(description = "The year in which the school year begins")
        int year,

        SchoolTerms terms,
        int regionId,
        @Size(max = 100) String regionName,

        @Schema(description = "1 at first, one more with every correction", minimum = "1")
        int edition,

        @Schema(description = "The notice they were taken from") @Size(max = 200)
        String source,

        LocalDate publishedOn) {}
