package org.dudao.school;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a list of schools, under the headings that offices use. */
enum Column {
    CODE("学校代码", 50),
    NAME("学校名称", SchoolFacts.LONGEST_NAME),
    KIND("办学类型", 100),
    TOWNSHIP("所属街道", SchoolFacts.LONGEST_TOWNSHIP),
    DIVISION("行政区划代码", 100),
    OWNERSHIP("办学性质", 100),
    ENROLMENT("在校生数", 100),
    ADDRESS("地址", SchoolFacts.LONGEST_ADDRESS),
    PHONE("联系电话", SchoolFacts.LONGEST_PHONE);

    private static final List<Column> REQUIRED = List.of(CODE, NAME, KIND, OWNERSHIP);

    private final String heading;
    private final int longest;

    Column(String heading, int longest) {
        this.heading = heading;
        this.longest = longest;
    }

    String heading() {
        return heading;
    }

    int longest() {
        return longest;
    }

    /** Whether a list without this column is refused; of the others an absent one leaves what the register has. */
    boolean mustBeThere() {
        return REQUIRED.contains(this);
    }

    static @Nullable Column headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst()
                .orElse(null);
    }

    static String headings(boolean mustBeThere) {
        return Arrays.stream(values())
                .filter(column -> column.mustBeThere() == mustBeThere)
                .map(Column::heading)
                .collect(Collectors.joining("、"));
    }

    /** What the register says in this column, as a list would write it. */
    @Nullable
    String of(SchoolFacts facts) {
        var enrolment = facts.enrolment();
        return switch (this) {
            case CODE -> facts.code();
            case NAME -> facts.name();
            case KIND -> facts.kind().official();
            case TOWNSHIP -> facts.township();
            case DIVISION -> null;
            case OWNERSHIP -> facts.ownership().official();
            case ENROLMENT -> enrolment == null ? null : enrolment.toString();
            case ADDRESS -> facts.address();
            case PHONE -> facts.phone();
        };
    }
}
