package org.dudao.school;

/** Who runs a school. */
enum Ownership implements Official {
    PUBLIC("公办"),
    PRIVATE("民办");

    private final String official;

    Ownership(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
