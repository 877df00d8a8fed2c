package org.dudao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The load generator: one connection asks again as soon as it is answered, so that times are those of answers alone. */
record Wrk(String program) {

    /** Milliseconds. */
    record Times(double p50, double p99) {}

    private static final Pattern PERCENTILE = Pattern.compile("\\s+(50|99)%\\s+([\\d.]+)(us|ms|s)");

    Times ask(String address, String token, int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        program,
                        "--threads=1",
                        "--connections=1",
                        "--latency",
                        "--duration=" + seconds + "s",
                        "--header=Authorization: Bearer " + token,
                        address))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IOException(address + ": " + said);
        }
        return new Times(percentile(said, "50"), percentile(said, "99"));
    }

    private static double percentile(String said, String which) throws IOException {
        return PERCENTILE
                .matcher(said)
                .results()
                .filter(line -> line.group(1).equals(which))
                .mapToDouble(line -> Double.parseDouble(line.group(2)) * milliseconds(line.group(3)))
                .findFirst()
                .orElseThrow(() -> new IOException(said));
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
    }
}
