package org.dudao.school;

import java.util.UUID;
import org.dudao.kernel.Row;

/** A row of an uploaded list as it comes out of the database. */
public record StoredLine(UUID id, int line, SchoolImportVerdict verdict, String content) implements Row {}
