package org.dudao.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks ClamAV's daemon over its own protocol (INSTREAM), where an office runs one (F-09, MLPS 8.1.4.5). */
@ApplicationScoped
class Scanner {

    /** What the scanner says; silence is never taken for consent. */
    enum Verdict {
        HARMLESS,
        HARMFUL,
        NO_ANSWER
    }

    private static final Logger LOG = Logger.getLogger(Scanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 20_000;
    private static final int LONGEST_ANSWER = 4096;

    private final Optional<String> host;
    private final int port;

    Scanner(
            @ConfigProperty(name = "dudao.files.scanner-host") Optional<String> host,
            @ConfigProperty(name = "dudao.files.scanner-port") int port) {
        this.host = host;
        this.port = port;
    }

    /** Everything is harmless where no scanner is configured; where one is, only what it calls so. */
    Verdict scan(Path file) {
        return host.map(name -> ask(name, file)).orElse(Verdict.HARMLESS);
    }

    private Verdict ask(String name, Path file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(name, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, new DataOutputStream(socket.getOutputStream()));
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return verdict(answer.replace("\0", "").strip());
        } catch (IOException e) {
            LOG.warnf("the virus scanner does not answer: %s", e);
            return Verdict.NO_ANSWER;
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[64 * 1024];
            for (var read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.endsWith(": OK")) {
            return Verdict.HARMLESS;
        }
        LOG.warnf("the virus scanner says: %s", answer);
        return answer.endsWith(" FOUND") ? Verdict.HARMFUL : Verdict.NO_ANSWER;
    }
}
