package org.dudao.draw;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dudao.inspector.InspectorRef;
import org.dudao.school.SchoolRef;
import org.jspecify.annotations.Nullable;

/**
 * One school, inspector or lot, under the name of then.
 *
 * @param ref the school's code or the inspector's registration number
 * @param salt keeps the seal from being guessed; shown only for inspectors who were drawn
 */
record PoolRow(PoolPart part, @Nullable UUID id, String ref, String name, List<Exclusion> exclusions, String salt) {

    private static final int SALT_BYTES = 16;

    static PoolRow of(SchoolRef school, List<Exclusion> exclusions) {
        return fresh(PoolPart.SCHOOL, school.id(), school.code(), school.name(), exclusions);
    }

    static PoolRow of(InspectorRef inspector, List<Exclusion> exclusions) {
        return fresh(PoolPart.INSPECTOR, inspector.id(), inspector.number(), inspector.name(), exclusions);
    }

    static PoolRow lot(String name) {
        return fresh(PoolPart.LOT, null, name, name, List.of());
    }

    /** A name is one line of the pool's text. */
    private static PoolRow fresh(
            PoolPart part, @Nullable UUID id, String ref, String name, List<Exclusion> exclusions) {
        return new PoolRow(part, id, oneLine(ref), oneLine(name), List.copyOf(exclusions), Digest.random(SALT_BYTES));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    boolean drawable() {
        return exclusions.isEmpty();
    }

    /** What everybody may read: an inspector is no more than a number in the pool. */
    String label() {
        return part == PoolPart.INSPECTOR ? "" : name;
    }

    /** Binds the office to who this is and why they cannot be drawn, without telling either. */
    String seal() {
        return Digest.sha256(
                Stream.concat(Stream.of(salt, ref), exclusions.stream().map(Exclusion::line))
                        .collect(Collectors.joining("\n")));
    }

    /** One line of the pool's text. */
    String line(int number) {
        return number + "\t" + part + "\t" + label() + "\t" + PoolStanding.of(this) + "\t" + seal();
    }
}
