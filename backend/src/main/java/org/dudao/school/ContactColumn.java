package org.dudao.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a list of contacts. */
enum ContactColumn implements Column {
    CODE("学校代码", 50),
    NAME("姓名", ContactFacts.LONGEST_NAME),
    ROLE("角色", 100),
    RANK("职级", 100),
    FROM("任职日期", 100),
    PHONE("联系电话", SchoolFacts.LONGEST_PHONE),
    TERM_UNTIL("任期届满日期", 100),
    UNTIL("离任日期", 100);

    private static final List<ContactColumn> OPTIONAL = List.of(PHONE, TERM_UNTIL, UNTIL);

    private final String heading;
    private final int longest;

    ContactColumn(String heading, int longest) {
        this.heading = heading;
        this.longest = longest;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean mustBeThere() {
        return !OPTIONAL.contains(this);
    }

    /** What the register says in this column, as a list would write it. */
    @Nullable
    String of(ListedContact listed) {
        var facts = listed.facts();
        return switch (this) {
            case CODE -> listed.code();
            case NAME -> facts.name();
            case ROLE -> facts.role().official();
            case RANK -> facts.rank().official();
            case FROM -> facts.from().toString();
            case PHONE -> facts.phone();
            case TERM_UNTIL ->
                facts.termUntil() == null ? null : facts.termUntil().toString();
            case UNTIL -> facts.until() == null ? null : facts.until().toString();
        };
    }
}
