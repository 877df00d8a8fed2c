package org.dudao.draw;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dudao.draw.DrawView.DrawDeed;
import org.dudao.draw.DrawView.DrawPick;
import org.dudao.draw.DrawView.DrawPool;
import org.dudao.draw.DrawView.DrawPoolPair;
import org.dudao.draw.DrawView.DrawPoolRow;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Words;
import org.dudao.person.Deed;
import org.jspecify.annotations.Nullable;

/** Shows a draw to the office. */
@ApplicationScoped
class DrawViewing {

    private static final StringPermission WRITE = new StringPermission("draw", "write");
    private static final int TOLD_AT_ONCE = 20;

    private final Pooling pooling;
    private final Words words;
    private final CallerScope caller;
    private final SecurityIdentity identity;

    DrawViewing(Pooling pooling, Words words, CallerScope caller, SecurityIdentity identity) {
        this.pooling = pooling;
        this.words = words;
        this.caller = caller;
        this.identity = identity;
    }

    DrawView view(Draw draw) {
        var mine = caller.home() == draw.regionId() && identity.checkPermissionBlocking(WRITE);
        return new DrawView(
                draw.id(),
                draw.version(),
                draw.code(),
                draw.title(),
                draw.kind(),
                draw.schoolKinds(),
                draw.picks(),
                draw.team(),
                draw.source(),
                draw.state(),
                draw.commitment(),
                pool(draw),
                draw.poolHash(),
                draw.secret(),
                draw.said(),
                draw.seed(),
                picked(draw.drawing()),
                deed(draw.announced()),
                draw.prepared() == null ? null : deed(draw.prepared()),
                draw.drawn() == null ? null : deed(draw.drawn()),
                draw.voided() == null ? null : deed(draw.voided()),
                draw.voidReason(),
                mine ? draw.state().actions : List.of());
    }

    private @Nullable DrawPool pool(Draw draw) {
        if (draw.pool() != null) {
            return pool(draw.pool());
        }
        var live = draw.state() == DrawState.ANNOUNCED && draw.kind().withInspectors();
        return live ? pool(pooling.live(draw)) : null;
    }

    private DrawPool pool(Pool pool) {
        return new DrawPool(
                pool.rows().stream().map(this::row).toList(),
                pool.pairs().stream()
                        .map(pair -> new DrawPoolPair(pair.school(), pair.inspector(), pair.reason()))
                        .toList(),
                pool.shortages().stream()
                        .limit(TOLD_AT_ONCE)
                        .map(shortage -> words.of(shortage.key(), shortage.facts()))
                        .toList());
    }

    private DrawPoolRow row(PoolRow row) {
        return new DrawPoolRow(
                row.part(),
                row.id(),
                row.ref(),
                row.name(),
                row.exclusions().stream()
                        .map(exclusion -> words.of(exclusion.key(), exclusion.facts()))
                        .toList());
    }

    private static @Nullable List<DrawPick> picked(@Nullable Drawing drawing) {
        return drawing == null
                ? null
                : drawing.picks().stream()
                        .map(pick -> new DrawPick(pick.row(), pick.inspectors()))
                        .toList();
    }

    private static DrawDeed deed(Deed deed) {
        return new DrawDeed(deed.name(), deed.at());
    }
}
