package org.dudao.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a list of schools. */
enum SchoolColumn implements Column {
    CODE("学校代码", 50),
    NAME("学校名称", SchoolFacts.LONGEST_NAME),
    KIND("办学类型", 100),
    TOWNSHIP("所属街道", SchoolFacts.LONGEST_TOWNSHIP),
    DIVISION("行政区划代码", 100),
    OWNERSHIP("办学性质", 100),
    ENROLMENT("在校生数", 100),
    ADDRESS("地址", SchoolFacts.LONGEST_ADDRESS),
    PHONE("联系电话", SchoolFacts.LONGEST_PHONE),
    SUPERIOR("上级机构", SchoolFacts.LONGEST_SUPERIOR),
    RUN_MODE("办学模式", SchoolFacts.LONGEST_WORD),
    LOCATION_TYPE("所在地城乡类型", 100),
    GRADE("学校等级", SchoolFacts.LONGEST_WORD),
    HOMEPAGE("主页", 200),
    LONGITUDE("经度", 100),
    LATITUDE("纬度", 100),
    OPENED_ON("建校日期", 100),
    INTRODUCTION("简介", SchoolFacts.LONGEST_INTRODUCTION);

    private static final List<SchoolColumn> REQUIRED = List.of(CODE, NAME, KIND, OWNERSHIP);

    private final String heading;
    private final int longest;

    SchoolColumn(String heading, int longest) {
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
        return REQUIRED.contains(this);
    }

    /** What the register says in this column, as a list would write it. */
    @Nullable
    String of(SchoolFacts facts) {
        return switch (this) {
            case CODE -> facts.code();
            case NAME -> facts.name();
            case KIND -> facts.kind().official();
            case TOWNSHIP -> facts.township();
            case DIVISION -> null;
            case OWNERSHIP -> facts.ownership().official();
            case ENROLMENT -> text(facts.enrolment());
            case ADDRESS -> facts.address();
            case PHONE -> facts.phone();
            case SUPERIOR -> facts.superior();
            case RUN_MODE -> facts.runMode();
            case LOCATION_TYPE -> Official.name(facts.locationType());
            case GRADE -> facts.grade();
            case HOMEPAGE -> facts.homepage();
            case LONGITUDE -> facts.longitude();
            case LATITUDE -> facts.latitude();
            case OPENED_ON -> text(facts.openedOn());
            case INTRODUCTION -> facts.introduction();
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
