package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Personal;
import org.dudao.kernel.RuleViolation;
import org.dudao.school.SchoolView.SchoolAction;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A school or kindergarten in the register of its division. */
@Entity
@Filter(
        name = "school",
        condition = "(:schools = '*' or id = any(cast(string_to_array(nullif(:schools, '*'), ',') as uuid[])))")
class School extends Aggregate {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SchoolKind kind;

    @Enumerated(EnumType.STRING)
    private Ownership ownership;

    private @Nullable String township;
    private @Nullable Integer enrolment;
    private @Nullable String address;

    @Personal
    private @Nullable String phone;

    private @Nullable String superior;
    private @Nullable String runMode;

    @Enumerated(EnumType.STRING)
    private @Nullable LocationType locationType;

    private @Nullable String grade;
    private @Nullable String homepage;
    private @Nullable String longitude;
    private @Nullable String latitude;
    private @Nullable String introduction;
    private @Nullable LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private SchoolState state = SchoolState.OPEN;

    private @Nullable LocalDate closedOn;

    protected School() {}

    School(int regionId, SchoolFacts facts) {
        super(regionId);
        set(facts);
    }

    void change(SchoolFacts facts) {
        mustBeOpen();
        set(facts);
    }

    void rename(String newName) {
        mustBeOpen();
        name = newName;
    }

    /** The newest yearly figures say how many pupils there are now. */
    void count(int pupils) {
        enrolment = pupils;
    }

    void close(LocalDate on) {
        mustBeOpen();
        if (openedOn != null && on.isBefore(openedOn)) {
            throw new RuleViolation("period-backwards", Map.of("from", openedOn, "until", on));
        }
        state = SchoolState.CLOSED;
        closedOn = on;
        raise(new SchoolClosed(id(), on));
    }

    void mustBeOpen() {
        if (closedOn != null) {
            throw new Conflict("school.closed", Map.of("name", name, "on", closedOn));
        }
    }

    boolean isOpen() {
        return state == SchoolState.OPEN;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    @Nullable
    LocalDate openedOn() {
        return openedOn;
    }

    SchoolFacts facts() {
        return new SchoolFacts(
                code,
                name,
                kind,
                ownership,
                township,
                enrolment,
                address,
                phone,
                superior,
                runMode,
                locationType,
                grade,
                homepage,
                longitude,
                latitude,
                introduction,
                openedOn);
    }

    SchoolView view(boolean mayWrite, int largeFrom) {
        return new SchoolView(
                id(),
                version(),
                regionId(),
                code,
                name,
                kind,
                ownership,
                township,
                enrolment,
                enrolment != null && enrolment >= largeFrom,
                address,
                phone,
                superior,
                runMode,
                locationType,
                grade,
                homepage,
                longitude,
                latitude,
                introduction,
                openedOn,
                state,
                closedOn,
                mayWrite && isOpen() ? List.of(SchoolAction.values()) : List.of());
    }

    private void set(SchoolFacts facts) {
        code = facts.code();
        name = facts.name();
        kind = facts.kind();
        ownership = facts.ownership();
        township = facts.township();
        enrolment = facts.enrolment();
        address = facts.address();
        phone = facts.phone();
        superior = facts.superior();
        runMode = facts.runMode();
        locationType = facts.locationType();
        grade = facts.grade();
        homepage = facts.homepage();
        longitude = facts.longitude();
        latitude = facts.latitude();
        introduction = facts.introduction();
        openedOn = facts.openedOn();
    }
}
