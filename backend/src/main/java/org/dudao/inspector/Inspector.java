package org.dudao.inspector;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dudao.inspector.InspectorView.InspectorAction;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Personal;
import org.dudao.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody registered with the office as an inspector (C2-10), from appointment to departure. */
@Entity
class Inspector extends Aggregate {

    private String number;
    private String name;

    @Enumerated(EnumType.STRING)
    private InspectorKind kind;

    @Personal
    private @Nullable String phone;

    private @Nullable String workplace;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate leftOn;

    protected Inspector() {}

    Inspector(int regionId, String number, String name, InspectorKind kind, Term term) {
        super(regionId);
        register(number, name, kind, term);
    }

    void change(String number, String name, InspectorKind kind, Term term) {
        mustServe();
        register(number, name, kind, term);
    }

    /** Where they can be found; the office may learn that later. */
    void reachable(@Nullable String phone, @Nullable String workplace) {
        this.phone = phone;
        this.workplace = workplace;
    }

    /** Serves no longer from that day on. */
    void leave(LocalDate on) {
        mustServe();
        if (termFrom != null && on.isBefore(termFrom)) {
            throw new RuleViolation("period-backwards", Map.of("from", termFrom, "until", on));
        }
        leftOn = on;
        raise(new InspectorLeft(id(), on));
    }

    private void register(String number, String name, InspectorKind kind, Term term) {
        this.number = number;
        this.name = name;
        this.kind = kind;
        termFrom = term.from();
        termUntil = term.until();
    }

    private void mustServe() {
        if (leftOn != null) {
            throw new Conflict("inspector.left", Map.of("name", name, "on", leftOn));
        }
    }

    InspectorView view(LocalDate today, boolean mayWrite) {
        return new InspectorView(
                id(),
                version(),
                number,
                name,
                kind,
                phone,
                workplace,
                termFrom,
                termUntil,
                state(today),
                mayWrite && leftOn == null ? List.of(InspectorAction.values()) : List.of());
    }

    private InspectorState state(LocalDate today) {
        return leftOn == null || leftOn.isAfter(today) ? InspectorState.IN_OFFICE : InspectorState.LEFT;
    }
}
