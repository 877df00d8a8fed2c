package org.dudao.school;

import java.util.List;

/** A row of an uploaded list that is not blank; the line is the one that a spreadsheet shows. */
record UploadedRow(int line, List<String> cells) {}
