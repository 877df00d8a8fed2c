package org.dudao.rectification;

import java.util.List;
import java.util.UUID;
import org.dudao.inspection.FindingGrade;

/** Which rectification a fact is about, with what its hearers need to tell people. */
public record RectificationCase(
        UUID id, int regionId, UUID schoolId, List<UUID> inspectorIds, FindingGrade grade, String problem) {}
