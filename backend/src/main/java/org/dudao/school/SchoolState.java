package org.dudao.school;

/** Whether a school is run. */
enum SchoolState {
    OPEN,
    CLOSED
}
