package org.dudao.school;

import org.jspecify.annotations.Nullable;

/** What the register says about a school. Text is stripped; blank is the same as absent. */
record SchoolFacts(
        String code,
        String name,
        SchoolKind kind,
        Ownership ownership,
        @Nullable String township,
        @Nullable Integer enrolment,
        @Nullable String address,
        @Nullable String phone) {

    /** Letters, digits and hyphens: what the ministry, the provinces and the offices use. */
    static final String CODE = "[0-9A-Za-z-]{1,50}";

    static final int LONGEST_NAME = 100;
    static final int LONGEST_TOWNSHIP = 100;
    static final int LONGEST_ADDRESS = 200;
    static final int LONGEST_PHONE = 50;
    static final int LARGEST_ENROLMENT = 100_000;

    SchoolFacts {
        name = name.strip();
        township = stripped(township);
        address = stripped(address);
        phone = stripped(phone);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
