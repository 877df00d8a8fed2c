package org.dudao.school;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schools that a row of another list may speak of. */
record OpenSchoolsByCode(Map<String, School> register) {

    /** The open school of that code, or nothing and a word about what is wrong. */
    @Nullable
    School read(RowReader row, Column column) {
        var code = row.code(column);
        var school = register.get(code);
        if (school == null && !row.isWrong()) {
            row.wrong(column, CellFault.SCHOOL_UNKNOWN, Map.of("value", code));
        }
        if (school != null && !school.isOpen()) {
            row.wrong(column, CellFault.SCHOOL_CLOSED, Map.of("name", school.name()));
        }
        return school;
    }

    School require(String code) {
        return Objects.requireNonNull(register.get(code));
    }
}
