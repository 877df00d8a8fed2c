package org.dudao.school;

/** Kinds of school, as the statistics of the ministry name them. */
public enum SchoolKind implements Official {
    KINDERGARTEN("幼儿园"),
    PRIMARY("小学"),
    JUNIOR("初中"),
    NINE_YEAR("九年一贯制学校"),
    SENIOR("普通高中"),
    COMPLETE_SECONDARY("完全中学"),
    TWELVE_YEAR("十二年一贯制学校"),
    VOCATIONAL("中等职业学校"),
    SPECIAL("特殊教育学校");

    private final String official;

    SchoolKind(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
