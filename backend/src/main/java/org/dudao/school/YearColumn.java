package org.dudao.school;

/** The columns of a list of yearly attributes that say whose and which year; each {@link Figure} is a column more. */
enum YearColumn implements Column {
    CODE("学校代码", 50),
    YEAR("学年", 100);

    private final String heading;
    private final int longest;

    YearColumn(String heading, int longest) {
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
        return true;
    }
}
