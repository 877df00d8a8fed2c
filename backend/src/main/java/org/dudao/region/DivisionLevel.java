package org.dudao.region;

/** How high a division stands. */
public enum DivisionLevel {
    COUNTRY,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
