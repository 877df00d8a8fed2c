package org.dudao.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dudao.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Puts names beside the ids of a whole page, with one question for each kind of place. */
@ApplicationScoped
class Places {

    /** A row that shows where somebody is placed. */
    interface Placeable<R> {

        @Nullable
        UUID schoolId();

        @Nullable
        UUID inspectorId();

        R at(@Nullable String placeName);

        default @Nullable UUID placeId() {
            return schoolId() != null ? schoolId() : inspectorId();
        }
    }

    private final List<PlaceNames> names;
    private final Authority authority;

    Places(@All List<PlaceNames> names, Authority authority) {
        this.names = names;
        this.authority = authority;
    }

    <R extends Placeable<R>> Page<R> named(Page<R> page) {
        return new Page<>(named(page.items()), page.nextCursor());
    }

    <R extends Placeable<R>> R named(R row) {
        return named(List.of(row)).getFirst();
    }

    private <R extends Placeable<R>> List<R> named(List<R> rows) {
        var known = names(rows.stream().map(Placeable::placeId));
        return rows.stream().map(row -> row.at(known.get(row.placeId()))).toList();
    }

    private Map<@Nullable UUID, String> names(Stream<@Nullable UUID> ids) {
        var wanted = ids.filter(Objects::nonNull).distinct().toList();
        var found = new HashMap<@Nullable UUID, String>();
        if (!wanted.isEmpty() && authority.isAtWork()) {
            names.forEach(kind -> found.putAll(kind.of(wanted)));
        }
        return found;
    }
}
