package org.dudao.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every duty towards one school in a year, with what counted. */
public record SchoolCoverageView(
        UUID schoolId,
        @Size(max = 100) String schoolName,
        int year,
        LocalDate day,
        @Size(max = 20) List<CoverageDuty> duties,
        @Size(max = 8) List<Integer> mattersLeft,
        @Size(max = 1000) List<CoverageVisit> done,
        @Size(max = 1000) List<CoverageVisit> planned) {

    /** A day on which the school was visited or will be. */
    public record CoverageVisit(LocalDate on, @Size(max = 8) List<@Min(1) @Max(8) Integer> matters) {

        static CoverageVisit of(VisitDay visit) {
            return new CoverageVisit(visit.on(), visit.matters());
        }
    }
}
