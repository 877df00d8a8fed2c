package org.dudao.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was uploaded and what was found when it was checked, as it is stored. The subject as it was before and as
 * it is after the row is kept as JSON, so that the row can be undone.
 */
record LineContent(
        String code,
        String name,
        List<String> cells,
        List<SchoolImportChange> changes,
        List<CellError> errors,
        @Nullable String before,
        @Nullable String after) {}
