package org.dudao.district;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dudao.school.SchoolKind;

/** A school for which an inspector answers. */
public record CaseloadSchool(UUID schoolId, @Size(max = 100) String name, SchoolKind kind, boolean large) {}
