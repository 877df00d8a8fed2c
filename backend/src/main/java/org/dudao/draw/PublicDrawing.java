package org.dudao.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dudao.draw.PublicDraw.PublicInspector;
import org.dudao.draw.PublicDraw.PublicPair;
import org.dudao.draw.PublicDraw.PublicPick;
import org.dudao.draw.PublicDraw.PublicPool;
import org.dudao.draw.PublicDraw.PublicPoolRow;
import org.dudao.person.Deed;
import org.dudao.region.Divisions;
import org.jspecify.annotations.Nullable;

/** Shows a draw to everybody: enough to compute it again, and nobody's name or reason. */
@ApplicationScoped
class PublicDrawing {

    private final Draws draws;
    private final Divisions divisions;
    private final Clock clock;

    PublicDrawing(Draws draws, Divisions divisions, Clock clock) {
        this.draws = draws;
        this.divisions = divisions;
        this.clock = clock;
    }

    PublicDraw of(Draw draw) {
        var announcedAt = draw.announced().at();
        var yearBegan = announcedAt.atZone(clock.getZone()).toLocalDate().withDayOfYear(1);
        var standing = draws.standing(
                draw.regionId(), yearBegan.atStartOfDay(clock.getZone()).toInstant(), announcedAt);
        var pool = draw.revealed() ? draw.pool() : null;
        return new PublicDraw(
                divisions.name(draw.regionId()),
                draw.title(),
                draw.kind(),
                draw.picks(),
                draw.team(),
                draw.source(),
                draw.state(),
                standing.number(),
                standing.voided(),
                Pool.ALGORITHM,
                draw.commitment(),
                announcedAt,
                draw.poolHash(),
                at(draw.prepared()),
                pool == null ? null : pool(pool),
                draw.secret(),
                draw.said(),
                draw.seed(),
                pool == null ? null : picked(pool, draw.drawing()),
                at(draw.drawn()),
                draw.voidReason(),
                at(draw.voided()));
    }

    private static @Nullable Instant at(@Nullable Deed deed) {
        return deed == null ? null : deed.at();
    }

    private static PublicPool pool(Pool pool) {
        return new PublicPool(
                pool.rows().stream()
                        .map(row -> new PublicPoolRow(row.part(), row.label(), PoolStanding.of(row), row.seal()))
                        .toList(),
                pool.pairs().stream()
                        .map(pair -> new PublicPair(pair.school(), pair.inspector()))
                        .distinct()
                        .toList());
    }

    private static @Nullable List<PublicPick> picked(Pool pool, @Nullable Drawing drawing) {
        return drawing == null
                ? null
                : drawing.picks().stream()
                        .map(pick -> new PublicPick(
                                pick.row(),
                                pick.inspectors().stream()
                                        .map(row -> opened(pool, row))
                                        .toList()))
                        .toList();
    }

    private static PublicInspector opened(Pool pool, int number) {
        var row = pool.row(number);
        return new PublicInspector(number, row.ref(), row.salt());
    }
}
