package org.dudao.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dudao.district.Staffing.Post;

/**
 * The schools that a plan is about, each with who answers for it.
 *
 * @param names of the inspectors in office
 * @param districts the division's districts by name
 */
record Charge(List<Post> posts, Map<UUID, String> names, Map<UUID, String> districts) {

    /** Which calendars of themes matter. */
    Set<PlanAudience> audiences() {
        return posts.stream().map(post -> PlanAudience.of(post.kind())).collect(Collectors.toSet());
    }
}
