package org.dudao.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.dudao.person.Posts;

/** Who serves no longer signs in no longer: rights end with the last day (D6). */
@ApplicationScoped
class InspectorReactions {

    private final Posts posts;

    InspectorReactions(Posts posts) {
        this.posts = posts;
    }

    @Transactional
    void left(@Observes InspectorLeft fact) {
        posts.endOfInspector(fact.inspectorId(), fact.on());
    }
}
