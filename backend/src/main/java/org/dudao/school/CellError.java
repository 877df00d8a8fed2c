package org.dudao.school;

import java.util.Map;

/** A wrong cell as it is stored; its words are made when somebody reads them. */
record CellError(String cell, Column column, CellFault fault, Map<String, String> facts) {}
