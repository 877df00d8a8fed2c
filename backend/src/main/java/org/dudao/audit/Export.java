package org.dudao.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A search as a file that proves itself: every record with its hash, the heads of the chains, a signature at the end. */
@ApplicationScoped
class Export {

    private static final int MOST = 10_000;
    private static final String HEADS = "select region_id, seq, hash from audit_head order by region_id";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final AuditRecords records;
    private final Anchoring anchoring;
    private final AgroalDataSource database;

    Export(AuditRecords records, Anchoring anchoring, AgroalDataSource database) {
        this.records = records;
        this.anchoring = anchoring;
        this.database = database;
    }

    String draw(AuditQuery query) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180);
                var found = records.stream(query, MOST)) {
            csv.printRecord(
                    "chain",
                    "seq",
                    "at",
                    "account",
                    "name",
                    "role",
                    "address",
                    "operation",
                    "result",
                    "object",
                    "hash",
                    "record");
            for (var record : (Iterable<AuditRecord>) found::iterator) {
                line(csv, record);
            }
            heads(csv);
            var signature = anchoring.sealed(text.toString());
            if (signature.isPresent()) {
                csv.printRecord("signature", signature.get());
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(CSVPrinter csv, AuditRecord record) throws IOException {
        var row = record.row();
        csv.printRecord(
                row.regionId(),
                row.seq(),
                row.at(),
                cell(row.account()),
                cell(row.name()),
                row.role(),
                row.address(),
                row.operation(),
                row.result(),
                row.objectId(),
                HexFormat.of().formatHex(record.hash()),
                record.text());
    }

    private void heads(CSVPrinter csv) throws IOException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HEADS);
                var head = query.executeQuery()) {
            while (head.next()) {
                csv.printRecord(
                        "head",
                        head.getInt("region_id"),
                        head.getLong("seq"),
                        HexFormat.of().formatHex(head.getBytes("hash")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A spreadsheet takes nothing of it for a formula. */
    private static String cell(@Nullable String value) {
        var text = Objects.requireNonNullElse(value, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
