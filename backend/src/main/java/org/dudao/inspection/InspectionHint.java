package org.dudao.inspection;

/** A soft rule that a record does not meet. */
record InspectionHint(String rule, String code) {}
