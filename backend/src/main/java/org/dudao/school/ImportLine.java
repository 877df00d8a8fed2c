package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Unaudited;

/** One row of an uploaded list; written once, with the list. */
@Entity
@Unaudited
@Table(name = "school_import_line")
class ImportLine extends Aggregate {

    private UUID importId;
    private int line;

    @Enumerated(EnumType.STRING)
    private SchoolImportVerdict verdict;

    private String content;

    protected ImportLine() {}

    ImportLine(SchoolImport list, int line, SchoolImportVerdict verdict, String content) {
        super(list.regionId());
        this.importId = list.id();
        this.line = line;
        this.verdict = verdict;
        this.content = content;
    }
}
