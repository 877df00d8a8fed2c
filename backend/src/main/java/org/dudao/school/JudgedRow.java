package org.dudao.school;

import java.util.List;
import org.dudao.document.UploadedRow;
import org.jspecify.annotations.Nullable;

/**
 * A row, and what it would do to the register.
 *
 * @param before what the register says now
 * @param after what it would say then; nothing where the row is wrong
 */
record JudgedRow<F>(
        UploadedRow row,
        String key,
        SchoolImportVerdict verdict,
        @Nullable F before,
        @Nullable F after,
        List<SchoolImportChange> changes,
        List<CellError> errors) {}
