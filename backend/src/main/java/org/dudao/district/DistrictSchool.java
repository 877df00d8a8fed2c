package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.school.SchoolKind;

/** A school of a district, and since when. */
public record DistrictSchool(UUID schoolId, @Size(max = 100) String name, SchoolKind kind, LocalDate since) {}
