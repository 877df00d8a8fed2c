package org.dudao.kernel;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a person may see and in which division they may write.
 *
 * @param home the division in which new rows are born and existing ones may be changed
 * @param regions the divisions that may be read
 * @param schools the only schools that may be seen, or null for all schools of the regions
 * @param watched those of the schools that may be seen and not acted on
 */
public record Scope(
        UUID person,
        int home,
        Set<Integer> regions,
        @Nullable Set<UUID> schools,
        Set<UUID> watched) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String ALL = "*";

    /** The settings that row-level security reads. */
    record Settings(String person, String home, String regions, String schools) {

        static final Settings NONE = new Settings(NOBODY.toString(), "0", "", "");
        static final Settings SYSTEM = new Settings(NOBODY.toString(), "0", ALL, ALL);

        /** The one division that may be seen; 0 where there are none, several or all. */
        int only() {
            return regions.matches("\\d+") ? Integer.parseInt(regions) : 0;
        }
    }

    Settings settings() {
        return new Settings(
                person.toString(), String.valueOf(home), list(regions), schools == null ? ALL : list(schools));
    }

    private static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }
}
