package org.dudao.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the schools lie. Nobody has published it, so they are strewn around the middle of their street, always the same
 * way, and each says that its position is invented.
 */
final class DemoPlaces {

    private static final String HEADINGS = ",经度,纬度,简介";
    private static final String INVENTED = "位置为演示虚构，不是学校的实际位置。";
    private static final int STREET = 3;

    /** Neighbours in a sunflower stand this far apart, whatever their number. */
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private static final double STEP_DEGREES = 0.0035;

    private record Street(String name, double latitude, double longitude) {}

    private static final List<Street> STREETS = List.of(
            new Street("城阳街道", 36.307, 120.396),
            new Street("夏庄街道", 36.262, 120.440),
            new Street("流亭街道", 36.262, 120.395),
            new Street("棘洪滩街道", 36.378, 120.305),
            new Street("上马街道", 36.290, 120.262),
            new Street("惜福镇街道", 36.318, 120.478),
            new Street("红岛街道", 36.238, 120.262),
            new Street("河套街道", 36.262, 120.195));

    private DemoPlaces() {}

    /** The list of schools with two columns more. */
    static byte[] placed(String list) {
        var lines = list.lines().toList();
        return IntStream.range(1, lines.size())
                .mapToObj(i -> lines.get(i) + place(lines.get(i).split(",", -1)[STREET], i))
                .collect(Collectors.joining("\n", lines.getFirst() + HEADINGS + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String place(String name, int i) {
        var street = STREETS.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(STREETS.get(i % STREETS.size()));
        var away = STEP_DEGREES * Math.sqrt(i % 12 + 1);
        return String.format(
                Locale.ROOT,
                ",%.6f,%.6f,%s",
                street.longitude() + away * Math.cos(i * GOLDEN_ANGLE),
                street.latitude() + away * Math.sin(i * GOLDEN_ANGLE),
                INVENTED);
    }
}
