package org.dudao.finding;

/** Where a finding stands. */
public enum FindingState {
    SETTLED,
    RECTIFYING,
    CLOSED
}
