package org.dudao.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dudao.draw.DrawResource.DrawCreation;
import org.dudao.kernel.Aggregate;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.Narrative;
import org.dudao.kernel.PublicCode;
import org.dudao.kernel.RuleViolation;
import org.dudao.person.Deed;
import org.dudao.school.SchoolKind;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One random draw. Its secret is bound by a public hash before anybody chooses the pool, and shown with the result; if a
 * public source was named, what that says joins the secret, so that not even the machine knew the seed beforehand.
 */
@Entity
class Draw extends Aggregate {

    private static final int SECRET_BYTES = 32;
    private static final int TOLD_AT_ONCE = 20;
    private static final int TEAM = 2;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private DrawKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SchoolKind> schoolKinds;

    private int picks;
    private int team;
    private @Nullable String source;
    private String secret;
    private String commitment;

    @Enumerated(EnumType.STRING)
    private DrawState state = DrawState.ANNOUNCED;

    @Narrative
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Pool pool;

    private @Nullable String poolHash;

    /** What the public source said. */
    private @Nullable String said;

    private @Nullable String voidReason;

    @EmbeddedColumnNaming("announced_%s")
    private Deed announced;

    @EmbeddedColumnNaming("prepared_%s")
    private @Nullable Deed prepared;

    @EmbeddedColumnNaming("drawn_%s")
    private @Nullable Deed drawn;

    @EmbeddedColumnNaming("voided_%s")
    private @Nullable Deed voided;

    protected Draw() {}

    Draw(int regionId, DrawCreation wanted, Deed announced) {
        super(regionId);
        code = PublicCode.fresh();
        title = wanted.title();
        kind = wanted.kind();
        schoolKinds = List.copyOf(wanted.schoolKinds());
        picks = wanted.picks();
        team = kind.withInspectors() ? Objects.requireNonNullElse(wanted.team(), TEAM) : 0;
        source = wanted.source();
        secret = Digest.random(SECRET_BYTES);
        commitment = Digest.sha256(secret);
        this.announced = announced;
    }

    /** A pool that cannot give what is wanted is refused here, so that no seed ever fails. */
    void prepare(Supplier<Pool> candidates, Deed deed) {
        state = state.on(DrawAction.PREPARE);
        var frozen = candidates.get();
        var shortages = frozen.shortages();
        if (!shortages.isEmpty()) {
            throw new Conflict(
                    "draw.cannot-be-met",
                    Map.of("shortages", shortages.stream().limit(TOLD_AT_ONCE).toList()));
        }
        pool = frozen;
        poolHash = frozen.hash();
        prepared = deed;
    }

    /** @param said what the public source says, if one was named beforehand */
    void draw(@Nullable String said, Deed deed) {
        state = state.on(DrawAction.DRAW);
        if (source != null && said == null) {
            throw new RuleViolation("draw.source-silent", Map.of("source", source));
        }
        if (source == null && said != null) {
            throw new RuleViolation("draw.no-source", Map.of());
        }
        this.said = said;
        drawn = deed;
    }

    void voidFor(String reason, Deed deed) {
        state = state.on(DrawAction.VOID);
        voidReason = reason;
        voided = deed;
    }

    /** Until it is drawn or voided nobody may know the secret. */
    boolean revealed() {
        return drawn != null || voided != null;
    }

    /** The key of all ranks, once it is drawn. */
    @Nullable
    String seed() {
        return drawn == null ? null : seed(secret, said);
    }

    static String seed(String secret, @Nullable String said) {
        return Digest.sha256(secret + "\n" + (said == null ? "" : said));
    }

    /** Computed whenever it is asked for: nothing is stored that could say otherwise. */
    @Nullable
    Drawing drawing() {
        var seed = seed();
        return seed == null ? null : Drawing.of(Objects.requireNonNull(pool), seed);
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    DrawKind kind() {
        return kind;
    }

    List<SchoolKind> schoolKinds() {
        return schoolKinds;
    }

    int picks() {
        return picks;
    }

    int team() {
        return team;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String secret() {
        return revealed() ? secret : null;
    }

    String commitment() {
        return commitment;
    }

    DrawState state() {
        return state;
    }

    @Nullable
    Pool pool() {
        return pool;
    }

    @Nullable
    String poolHash() {
        return poolHash;
    }

    @Nullable
    String said() {
        return said;
    }

    @Nullable
    String voidReason() {
        return voidReason;
    }

    Deed announced() {
        return announced;
    }

    @Nullable
    Deed prepared() {
        return prepared;
    }

    @Nullable
    Deed drawn() {
        return drawn;
    }

    @Nullable
    Deed voided() {
        return voided;
    }
}
