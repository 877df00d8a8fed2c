package org.dudao.inspector;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other features may read of an inspector in their queries. */
@Entity
@Immutable
@Filter(name = "region")
public class InspectorRef {

    @Id
    private UUID id;

    private int regionId;
    private String number;
    private String name;

    @Enumerated(EnumType.STRING)
    private InspectorKind kind;

    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate leftOn;

    protected InspectorRef() {}

    public UUID id() {
        return id;
    }

    public int regionId() {
        return regionId;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public InspectorKind kind() {
        return kind;
    }

    /** The first day on which they no longer serve, if they have left. */
    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    /** Within their term (C2-09) and not gone yet. */
    public boolean serves(LocalDate day) {
        return (termFrom == null || !day.isBefore(termFrom))
                && (termUntil == null || !day.isAfter(termUntil))
                && (leftOn == null || day.isBefore(leftOn));
    }
}
