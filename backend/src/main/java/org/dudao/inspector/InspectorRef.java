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
    private int termNumber;
    private boolean awaitsInduction;
    private @Nullable LocalDate suspendedOn;
    private @Nullable String credentialNumber;
    private @Nullable UUID photoId;
    private @Nullable String publicPhone;
    private @Nullable String publicEmail;
    private @Nullable LocalDate shownSince;

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

    public @Nullable LocalDate termFrom() {
        return termFrom;
    }

    /** The last day of the term. */
    public @Nullable LocalDate termUntil() {
        return termUntil;
    }

    /** Which consecutive term this is (C2-09). */
    public int termNumber() {
        return termNumber;
    }

    /** Newly appointed and not trained yet: no school may be assigned (C3-01). */
    public boolean awaitsInduction() {
        return awaitsInduction;
    }

    public @Nullable String credentialNumber() {
        return credentialNumber;
    }

    public @Nullable UUID photoId() {
        return photoId;
    }

    /** What is printed on notice plates; never the personal phone. */
    public @Nullable String publicPhone() {
        return publicPhone;
    }

    public @Nullable String publicEmail() {
        return publicEmail;
    }

    /** Since when name, photo and public contact are what they are; null if they never changed. */
    public @Nullable LocalDate shownSince() {
        return shownSince;
    }

    public boolean isSuspended(LocalDate day) {
        return suspendedOn != null && !day.isBefore(suspendedOn);
    }

    /** Within their term (C2-09) and not gone yet. */
    public boolean serves(LocalDate day) {
        return (termFrom == null || !day.isBefore(termFrom))
                && (termUntil == null || !day.isAfter(termUntil))
                && (leftOn == null || day.isBefore(leftOn));
    }
}
