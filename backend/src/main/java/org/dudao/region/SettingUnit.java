package org.dudao.region;

/** In what a setting is counted. */
public enum SettingUnit {
    YEARS,
    WORKING_DAYS,
    DAYS,
    HOURS,
    MINUTES,
    TERMS,
    SCHOOLS,
    PEOPLE,
    VISITS,
    FILES,
    MEGABYTES,
    SESSIONS,
    /** None: each number stands for something that has a name. */
    CHOICE
}
