package org.dudao.school;

/** What a row of an uploaded list would do. */
enum SchoolImportVerdict {
    ADDED,
    CHANGED,
    UNCHANGED,
    WRONG
}
