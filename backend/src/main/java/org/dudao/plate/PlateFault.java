package org.dudao.plate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why a plate is out of date (C4-02): what it says and what is so, in the words of {@link Plates}' query. */
public enum PlateFault {
    INSPECTOR("a.inspectorId is distinct from p.face.inspectorId"),
    INSPECTOR_NAME("(i.id = p.face.inspectorId and i.name <> p.face.inspectorName)"),
    PHOTO("(i.id = p.face.inspectorId and i.photoId is distinct from p.face.photoId)"),
    CONTACT("(i.id = p.face.inspectorId and (i.publicPhone is distinct from p.face.phone"
            + " or i.publicEmail is distinct from p.face.email))"),
    ADMINISTRATIVE("(j.id is distinct from p.face.administrativeId or j.name is distinct from p.face.administrativeName"
            + " or j.publicPhone is distinct from p.face.administrativePhone)"),
    SCHOOL_NAME("s.name <> p.face.schoolName"),
    OFFICE(
            "(o.officeName is distinct from p.face.officeName or o.complaintPhone is distinct from p.face.complaintPhone)");

    /** True for plates with any fault. */
    static final String ANY =
            Arrays.stream(values()).map(fault -> fault.condition).collect(Collectors.joining(" or ", "(", ")"));

    /** All faults as one number, a bit for each. */
    static final String ALL = Arrays.stream(values())
            .map(fault -> "case when %s then %d else 0 end".formatted(fault.condition, 1 << fault.ordinal()))
            .collect(Collectors.joining(" + "));

    private final String condition;

    PlateFault(String condition) {
        this.condition = condition;
    }

    static List<PlateFault> of(int bits) {
        return Arrays.stream(values())
                .filter(fault -> (bits & 1 << fault.ordinal()) != 0)
                .toList();
    }
}
