package org.dudao.kernel;

/** How much a soft rule weighs: a visible warning, or a line in the compliance report. */
public enum Severity {
    WARN,
    REPORT
}
