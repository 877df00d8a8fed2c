package org.dudao.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list on one sheet.
 *
 * @param head lines that stand above it
 */
public record ListSheet(String name, List<String> head, List<String> headings, Stream<List<String>> rows) {}
