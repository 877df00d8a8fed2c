package org.dudao.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.dudao.kernel.CallerScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Signs where the chains stand and carries it out of the database, where its administrator has no hand (C-07). */
@ApplicationScoped
public class Anchoring {

    private static final Logger LOG = Logger.getLogger(Anchoring.class);
    private static final String MOVED = """
            select region_id, seq, hash from audit_head h where seq > 0 and not exists (
                select from audit_signed_head s where s.region_id = h.region_id and s.seq = h.seq)""";
    private static final String COPY =
            "insert into audit_signed_head (region_id, seq, line) values (?, ?, ?) on conflict do nothing";

    private final AgroalDataSource database;
    private final Optional<Path> keyFile;
    private final Optional<Path> folder;
    private final Clock clock;

    Anchoring(
            AgroalDataSource database,
            @ConfigProperty(name = "dudao.audit.key") Optional<Path> keyFile,
            @ConfigProperty(name = "dudao.audit.heads") Optional<Path> folder,
            Clock clock) {
        this.database = database;
        this.keyFile = keyFile;
        this.folder = folder;
        this.clock = clock;
    }

    void tell(@Observes StartupEvent started) {
        if (key().isEmpty() || folder.isEmpty()) {
            LOG.warn("the heads of the audit trail are not signed: draw a key and set dudao.audit.key and .heads");
        }
    }

    SignedHeads signed() {
        return key().isEmpty() || folder.isEmpty() || !Files.isDirectory(folder.get())
                ? SignedHeads.none()
                : SignedHeads.read(folder.get(), Seal.publicKey(key().get()));
    }

    /** A signature over that text, where there is a key. */
    Optional<String> sealed(String text) {
        return key().map(file -> Seal.sign(Seal.privateKey(file), text));
    }

    /** Every replica does; the first to sign a head also writes it down, each in a file of its own. */
    @Scheduled(
            every = "{dudao.audit.sign-every}",
            identity = "audit-heads",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sign() {
        if (key().isPresent() && folder.isPresent()) {
            var key = Seal.privateKey(key().get());
            CallerScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> sign(key, folder.get())));
        }
    }

    private Optional<Path> key() {
        return keyFile.filter(Files::exists);
    }

    /** The file first, then the commit: no copy in the database is without its original. */
    private int sign(PrivateKey key, Path to) throws SQLException, IOException {
        var lines = new StringBuilder();
        var signed = 0;
        try (var connection = database.getConnection();
                var moved = connection.prepareStatement(MOVED).executeQuery()) {
            while (moved.next()) {
                var head = SignedHead.of(
                        OffsetDateTime.now(clock),
                        moved.getInt("region_id"),
                        moved.getLong("seq"),
                        HexFormat.of().formatHex(moved.getBytes("hash")),
                        key);
                if (copy(connection, head)) {
                    lines.append(head.line()).append('\n');
                    signed++;
                }
            }
        }
        write(to, lines.toString());
        return signed;
    }

    private static boolean copy(Connection connection, SignedHead head) throws SQLException {
        try (var insert = connection.prepareStatement(COPY)) {
            insert.setInt(1, head.region());
            insert.setLong(2, head.seq());
            insert.setString(3, head.line());
            return insert.executeUpdate() == 1;
        }
    }

    private static void write(Path folder, String lines) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(Replica.name() + ".heads");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }
}
