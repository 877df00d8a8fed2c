package org.dudao.school;

/** What the rows of a list are. */
enum SchoolImportKind implements Official {
    SCHOOLS("学校名单"),
    CONTACTS("学校联系人"),
    YEARS("学校年度属性");

    private final String official;

    SchoolImportKind(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
