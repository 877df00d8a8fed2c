package org.dudao.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import org.dudao.kernel.CallerScope;

/** Verifies the caller's chains and the platform's while the product runs, and leaves a record of having done so. */
@ApplicationScoped
class Verifying {

    private final AgroalDataSource database;
    private final Anchoring anchoring;
    private final CallerScope caller;
    private final Acting acting;
    private final Trail trail;
    private final Viewing viewing;

    Verifying(
            AgroalDataSource database,
            Anchoring anchoring,
            CallerScope caller,
            Acting acting,
            Trail trail,
            Viewing viewing) {
        this.database = database;
        this.anchoring = anchoring;
        this.caller = caller;
        this.acting = acting;
        this.trail = trail;
        this.viewing = viewing;
    }

    AuditVerification verify() {
        var chains = new HashSet<>(caller.required().regions());
        chains.add(Trail.PLATFORM);
        try (var connection = database.getConnection()) {
            var found = new Verifier(connection, anchoring.signed()).verify(chains);
            trail.appendAlone(
                    acting.home(),
                    acting.record(AuditResult.DONE)
                            .put("records", found.records())
                            .put("faults", found.faults().size()));
            return new AuditVerification(
                    found.chains(),
                    found.records(),
                    found.signedHeads(),
                    found.lastSignedAt(),
                    found.faults().stream()
                            .map(fault -> fault.in(viewing.sentence(fault)))
                            .toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
