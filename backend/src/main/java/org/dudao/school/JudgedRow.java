package org.dudao.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row, and what it would do to the register. */
record JudgedRow(
        UploadedRow row,
        String code,
        String name,
        SchoolImportVerdict verdict,
        @Nullable SchoolFacts facts,
        List<SchoolImportChange> changes,
        List<CellError> errors) {

    /** The part that is kept. */
    LineContent content() {
        return new LineContent(code, name, row.cells(), changes, errors);
    }
}
