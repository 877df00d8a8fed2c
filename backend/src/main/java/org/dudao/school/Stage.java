package org.dudao.school;

/** Stages of schooling; a school may have several. */
enum Stage {
    PRESCHOOL,
    PRIMARY,
    JUNIOR,
    SENIOR
}
