package org.dudao.school;

import java.util.Map;

/** A wrong cell as it is stored; its words are made when somebody reads them. The column goes by its heading. */
record CellError(String cell, String column, CellFault fault, Map<String, String> facts) {}
