package org.dudao.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dudao.kernel.CallerScope;

/** Appends to the chains. Which number, moment and hash a record gets is the database's to say, not the product's. */
@ApplicationScoped
class Trail {

    /** The chain of the platform, for what belongs to no division. */
    static final int PLATFORM = 0;

    private static final String APPEND = "select audit_append(?, ?)";
    private static final ObjectMapper JSON = new JsonMapper();

    private final AgroalDataSource database;

    Trail(AgroalDataSource database) {
        this.database = database;
    }

    /** In the transaction that is open; a record that cannot be written makes it fail (C-10). */
    void append(SortedMap<Integer, ObjectNode> byChain) {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement(APPEND)) {
            for (var record : byChain.entrySet()) {
                call.setInt(1, record.getKey());
                call.setString(2, JSON.writeValueAsString(record.getValue()));
                call.execute();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("no record in the audit trail, so nothing else either", e);
        }
    }

    /** In a transaction of its own, for what is no change. */
    void appendAlone(int chain, ObjectNode record) {
        CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            append(new TreeMap<>(Map.of(chain, record)));
            return true;
        }));
    }
}
