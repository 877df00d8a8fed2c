package org.dudao.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Speaks ClamAV's INSTREAM and knows one virus, EICAR, by itself or in a zip. Tests switch it off and on. */
public final class Clamd implements Closeable {

    /** The harmless file that every scanner calls harmful; in two parts so that none stops at this source. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String DOWN = "dudao.test.scanner-down";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    public Clamd() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    /** A system property, because each class loader has its own statics. */
    public static void down(boolean down) {
        System.setProperty(DOWN, String.valueOf(down));
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                if (!Boolean.getBoolean(DOWN)) {
                    answer(caller);
                }
            } catch (IOException e) {
                continue;
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        in.skipNBytes("zINSTREAM\0".length());
        var bytes = new ByteArrayOutputStream();
        for (var size = in.readInt(); size > 0; size = in.readInt()) {
            bytes.write(in.readNBytes(size));
        }
        var found = infected(bytes.toByteArray());
        var answer = found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean infected(byte[] bytes) throws IOException {
        if (text(bytes).contains(EICAR)) {
            return true;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (text(zip.readNBytes(1_000_000)).contains(EICAR)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
