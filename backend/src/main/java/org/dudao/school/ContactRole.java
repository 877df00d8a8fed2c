package org.dudao.school;

import java.util.List;
import java.util.Set;

/** Whom an inspector turns to in a school. */
public enum ContactRole implements Official {
    PRINCIPAL("校长", true, ContactRank.HEAD),
    /** Normally a vice-principal or director (000-13); there may be several. */
    ASSISTANT("学校视导员", false, ContactRank.DEPUTY, ContactRank.MIDDLE),
    /** One in each school (001-06). */
    LIAISON("督导信息员", true, ContactRank.values()),
    EVALUATOR("学校评价代表", false, ContactRank.HEAD, ContactRank.DEPUTY);

    private final String official;
    private final boolean single;
    private final Set<ContactRank> usual;

    ContactRole(String official, boolean single, ContactRank... usual) {
        this.official = official;
        this.single = single;
        this.usual = Set.of(usual);
    }

    @Override
    public String official() {
        return official;
    }

    /** Those that each school has to have: a head, an assistant (000-13), a liaison (001-06). */
    static final List<ContactRole> REQUIRED = List.of(PRINCIPAL, ASSISTANT, LIAISON);

    /** Whether there is only one at a time, so that a new one takes over. */
    boolean single() {
        return single;
    }

    /** Whether people of that rank normally have the role; others are worth a hint, not a refusal. */
    boolean suits(ContactRank rank) {
        return usual.contains(rank);
    }
}
