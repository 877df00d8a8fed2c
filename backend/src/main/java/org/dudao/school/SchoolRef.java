package org.dudao.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other features may read of a school in their queries: its name beside their rows. Scoped like the school. */
@Entity
@Immutable
@Filter(name = "region")
@Filter(
        name = "school",
        condition = "(:schools = '*' or id = any(cast(string_to_array(nullif(:schools, '*'), ',') as uuid[])))")
public class SchoolRef {

    @Id
    private UUID id;

    private int regionId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private SchoolKind kind;

    private @Nullable Integer enrolment;
    private boolean open;

    protected SchoolRef() {}

    public UUID id() {
        return id;
    }

    public int regionId() {
        return regionId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public SchoolKind kind() {
        return kind;
    }

    public @Nullable Integer enrolment() {
        return enrolment;
    }

    public boolean open() {
        return open;
    }
}
