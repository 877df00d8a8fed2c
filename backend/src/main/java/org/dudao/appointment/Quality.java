package org.dudao.appointment;

/** What the office confirms of a candidate by signature, one by one. */
public enum Quality {
    OUTSTANDING_RECORD("C2-01"),
    POLITICAL_LINE("C2-02"),
    KNOWLEDGE_OF_LAW("C2-02"),
    INTEGRITY("C2-02"),
    ABILITY("C2-02"),
    HEALTH("C2-02"),
    FRONT_LINE("C2-04"),
    KNOWS_THE_TRADE("C2-04"),
    HAS_THE_TIME("C2-04");

    final String rule;

    Quality(String rule) {
        this.rule = rule;
    }
}
