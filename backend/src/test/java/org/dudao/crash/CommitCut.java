package org.dudao.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the API and PostgreSQL and, when told to, cuts the line in the worst moment: the server has committed,
 * and its answer gets lost. Sees a commit by its text, so the driver must not prepare it ({@code prepareThreshold=0}).
 */
final class CommitCut implements AutoCloseable {

    private static final String COMMIT = "COMMIT";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger cuts = new AtomicInteger();
    private final int database;

    CommitCut(int database) throws IOException {
        this.database = database;
        threads.submit(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next {@code count} commits happen and nobody hears of them. */
    void cut(int count) {
        cuts.set(count);
    }

    boolean hasCut() {
        return cuts.get() == 0;
    }

    private Void open() throws IOException {
        while (true) {
            var api = door.accept();
            var server = new Socket(InetAddress.getLoopbackAddress(), database);
            var line = new Line(api, server);
            threads.submit(line::ask);
            threads.submit(line::answer);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private final class Line {

        private final Socket api;
        private final Socket server;
        private volatile boolean deaf;

        Line(Socket api, Socket server) {
            this.api = api;
            this.server = server;
        }

        Void ask() throws IOException {
            return relay(api.getInputStream(), server.getOutputStream(), true);
        }

        Void answer() throws IOException {
            return relay(server.getInputStream(), api.getOutputStream(), false);
        }

        private Void relay(InputStream from, OutputStream to, boolean asking) throws IOException {
            try (api;
                    server) {
                var buffer = new byte[65_536];
                for (int read; (read = from.read(buffer)) >= 0; ) {
                    if (asking && commits(buffer, read) && cuts.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                        deaf = true;
                    }
                    if (!asking && deaf) {
                        return null;
                    }
                    to.write(buffer, 0, read);
                    to.flush();
                }
                return null;
            }
        }

        private static boolean commits(byte[] buffer, int length) {
            return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(COMMIT);
        }
    }
}
