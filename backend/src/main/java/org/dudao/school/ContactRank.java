package org.dudao.school;

/** As what a contact serves in the school. */
public enum ContactRank implements Official {
    HEAD("校级正职"),
    DEPUTY("校级副职"),
    MIDDLE("中层干部"),
    STAFF("教职工");

    private final String official;

    ContactRank(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
