package org.dudao.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** All townships of the country as they come with the product (National Bureau of Statistics, 2023). */
final class TownshipList {

    private static final String FILE = "/db/townships.csv.gz";

    private TownshipList() {}

    /** Those of one county, read through once: it happens once per county. */
    static List<Township> of(String countyCode) {
        var file = Objects.requireNonNull(TownshipList.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(countyCode))
                    .map(line -> line.split(",", 2))
                    .map(line -> new Township(line[0], line[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
