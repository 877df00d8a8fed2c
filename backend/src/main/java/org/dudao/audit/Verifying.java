package org.dudao.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.dudao.kernel.CallerScope;
import org.jspecify.annotations.Nullable;

/** Verifies the caller's chains and the platform's while the product runs, and leaves a record of having done so. */
@ApplicationScoped
class Verifying {

    /** A few seconds' work, well within the patience of whoever waits. */
    private static final long MOST = 100_000;

    private static final String WATCHES_ALL = "select app_watches_all(app_regions())";

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

    /** @param from where the last part ended, or null for the first */
    AuditVerification verify(@Nullable VerifiedUntil from) {
        try (var connection = database.getConnection()) {
            var found = new Verifier(connection, anchoring.signed(), MOST).verify(chains(connection), from);
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
                            .toList(),
                    found.nextCursor());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The platform's too for whoever watches over everybody; others do not see it, and would think it cut. */
    private Set<Integer> chains(Connection connection) throws SQLException {
        var chains = new HashSet<>(caller.required().regions());
        try (var query = connection.prepareStatement(WATCHES_ALL)) {
            var answer = query.executeQuery();
            if (answer.next() && answer.getBoolean(1)) {
                chains.add(Trail.PLATFORM);
            }
        }
        return chains;
    }
}
