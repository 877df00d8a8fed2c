package org.dudao.school;

import java.util.List;

/** A row as it was uploaded and what was found when it was checked, as it is stored. */
record LineContent(
        String code, String name, List<String> cells, List<SchoolImportChange> changes, List<CellError> errors) {}
