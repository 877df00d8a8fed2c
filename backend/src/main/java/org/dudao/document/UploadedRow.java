package org.dudao.document;

import java.util.List;

/** A row of an uploaded list that is not blank; the line is the one that a spreadsheet shows. */
public record UploadedRow(int line, List<String> cells) {}
