package org.dudao.district;

/** As what an inspector works in a district: one leads (组长), one is the contact to the schools (联络员). */
public enum DistrictPost {
    LEADER,
    LIAISON,
    MEMBER
}
