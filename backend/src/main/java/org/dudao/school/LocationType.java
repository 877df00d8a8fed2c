package org.dudao.school;

/** Where a school lies, by the division of town and country that the statistics of the ministry use. */
enum LocationType implements Official {
    URBAN("城区"),
    TOWN("镇区"),
    RURAL("乡村");

    private final String official;

    LocationType(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
