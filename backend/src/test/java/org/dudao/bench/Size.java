package org.dudao.bench;

/** How much a province has: what a new office begins with, and what the largest is expected to have. */
enum Size {
    SMALL(300, 100),
    LARGE(30_000, 10_000);

    final int schools;
    final int inspectors;

    Size(int schools, int inspectors) {
        this.schools = schools;
        this.inspectors = inspectors;
    }
}
