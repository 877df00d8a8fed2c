package org.dudao.reassignment;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dudao.district.Reassigning;
import org.dudao.district.Staffing.Post;
import org.dudao.district.Staffing.Serving;
import org.dudao.district.Staffings;
import org.dudao.inspector.InspectorRegister;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Conflict;
import org.dudao.kernel.NotFound;
import org.dudao.person.Deed;
import org.dudao.person.Placed;
import org.dudao.reassignment.DraftResource.DraftChange;
import org.dudao.reassignment.DraftResource.DraftCreation;
import org.dudao.reassignment.DraftResource.DraftWish;
import org.jspecify.annotations.Nullable;

/** The steps of a draft, each under the name of whoever takes it. */
@ApplicationScoped
class Drafting {

    private static final int TOLD_AT_ONCE = 20;

    private final AssignmentDrafts drafts;
    private final Staffings staffings;
    private final InspectorRegister inspectors;
    private final Reassigning reassigning;
    private final Trials trials;
    private final CallerScope caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    Drafting(
            AssignmentDrafts drafts,
            Staffings staffings,
            InspectorRegister inspectors,
            Reassigning reassigning,
            Trials trials,
            CallerScope caller,
            SecurityIdentity identity,
            Clock clock) {
        this.drafts = drafts;
        this.staffings = staffings;
        this.inspectors = inspectors;
        this.reassigning = reassigning;
        this.trials = trials;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    AssignmentDraft create(DraftCreation wanted) {
        var deed = deed();
        var draft = new AssignmentDraft(caller.home(), wanted.title(), wanted.effectiveOn(), DraftOrigin.MANUAL, deed);
        var moves = moves(wanted.moves(), wanted.effectiveOn(), List.of());
        draft.change(wanted.title(), wanted.effectiveOn(), moves, deed.by());
        return drafts.add(draft);
    }

    AssignmentDraft change(UUID id, DraftChange wanted) {
        return drafts.change(
                id,
                wanted.version(),
                draft -> draft.change(
                        wanted.title(),
                        wanted.effectiveOn(),
                        moves(wanted.moves(), wanted.effectiveOn(), draft.moves()),
                        caller.person()));
    }

    /** Nothing that could not take effect reaches the second person. */
    AssignmentDraft submit(UUID id, int seenVersion) {
        return drafts.change(id, seenVersion, draft -> {
            draft.submit(deed());
            if (draft.moves().isEmpty()) {
                throw new Conflict("reassignment.empty", Map.of());
            }
            refuseObjections("reassignment.not-feasible", trials.of(draft));
        });
    }

    /** All moves in this transaction; a draft made of a present that is no more says which moves are at fault. */
    AssignmentDraft approve(UUID id, int seenVersion) {
        return drafts.change(id, seenVersion, draft -> {
            draft.approve(deed());
            var trial = trials.of(draft);
            refuseObjections("reassignment.stale", trial);
            reassigning.apply(draft.regionId(), trial.handings(), draft.effectiveOn());
        });
    }

    Deed deed() {
        var placed = Placed.of(identity);
        return Deed.of(placed, Instant.now(clock));
    }

    private void refuseObjections(String code, Trial trial) {
        var objections = trial.objections();
        if (!objections.isEmpty()) {
            throw new Conflict(
                    code,
                    Map.of(
                            "count", objections.size(),
                            "conflicts",
                                    objections.stream()
                                            .limit(TOLD_AT_ONCE)
                                            .map(trials::say)
                                            .toList(),
                            "schoolIds",
                                    objections.stream()
                                            .map(Objection::schoolId)
                                            .filter(Objects::nonNull)
                                            .distinct()
                                            .toList()));
        }
    }

    /** What is wished, seen from who has the schools on that day; a school that stays where it is makes no move. */
    private List<DraftMove> moves(List<DraftWish> wishes, LocalDate day, List<DraftMove> known) {
        var staffing = staffings.on(day, caller.home());
        var posts = staffing.posts().stream().collect(Collectors.toMap(Post::schoolId, Function.identity()));
        var serving = staffing.inspectors().stream().collect(Collectors.toMap(Serving::id, Serving::name));
        var names = new HashMap<>(serving);
        names.putAll(others(wishes, posts, serving));
        var causes = known.stream().collect(Collectors.toMap(DraftMove::schoolId, Function.identity()));
        var moves = new LinkedHashMap<UUID, DraftMove>();
        for (var wish : wishes) {
            var post = posts.get(wish.schoolId());
            if (post == null) {
                throw new NotFound();
            }
            if (!Objects.equals(post.inspectorId(), wish.inspectorId())) {
                moves.put(wish.schoolId(), move(wish, post, names, causes.get(wish.schoolId())));
            }
        }
        return List.copyOf(moves.values());
    }

    private static DraftMove move(DraftWish wish, Post post, Map<UUID, String> names, @Nullable DraftMove known) {
        var proposed = known != null && Objects.equals(known.toId(), wish.inspectorId());
        return new DraftMove(
                post.schoolId(),
                post.name(),
                post.inspectorId(),
                post.inspectorId() == null ? null : names.get(post.inspectorId()),
                wish.inspectorId(),
                wish.inspectorId() == null ? null : names.get(wish.inspectorId()),
                wish.reason(),
                known != null && proposed ? known.causes() : List.of());
    }

    /** Names of whom the staffing of the day does not list, such as those who leave before; refuses the unknown. */
    private Map<UUID, String> others(List<DraftWish> wishes, Map<UUID, Post> posts, Map<UUID, String> known) {
        var wanted = wishes.stream()
                .map(DraftWish::inspectorId)
                .filter(id -> id != null && !known.containsKey(id))
                .collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        inspectors.requireAll(wanted).forEach(one -> {
            if (one.regionId() != caller.home()) {
                throw new NotFound();
            }
            names.put(one.id(), one.name());
        });
        var holders = wishes.stream()
                .map(wish -> posts.get(wish.schoolId()))
                .filter(post -> post != null && post.inspectorId() != null)
                .map(Post::inspectorId)
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        names.putAll(inspectors.of(holders));
        return names;
    }
}
