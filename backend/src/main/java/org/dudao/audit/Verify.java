package org.dudao.audit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Verifies the audit trail of a database without the product: by its own connection, and by the signed heads in their
 * folder. Ends with 1 when something was touched.
 */
public final class Verify {

    private Verify() {}

    /** @param args JDBC address with user and password, folder of the signed heads, private key beside its .pub */
    public static void main(String[] args) throws SQLException {
        if (args.length != 3) {
            System.err.println("usage: Verify JDBC-URL HEADS-FOLDER KEY-FILE");
            System.exit(2);
        }
        System.exit(run(args[0], Path.of(args[1]), Path.of(args[2])) ? 0 : 1);
    }

    /** Prints what it finds; true when nothing was touched. */
    public static boolean run(String url, Path folder, Path key) throws SQLException {
        var signed = SignedHeads.read(folder, Seal.publicKey(key));
        try (var connection = DriverManager.getConnection(url)) {
            var found = new Verifier(connection, signed).verify(null);
            System.out.printf(
                    "%,d records in %d chains, %,d signed heads, last signed %s%n",
                    found.records(), found.chains(), found.signedHeads(), found.lastSignedAt());
            found.faults()
                    .forEach(fault -> System.out.printf(
                            "%s: audit_record, chain %d, record %d, %s; trusted up to record %d%n",
                            fault.flaw(), fault.regionId(), fault.seq(), fault.at(), fault.trustedSeq()));
            System.out.println(found.faults().isEmpty() ? "sound" : "NOT SOUND");
            return found.faults().isEmpty();
        }
    }
}
