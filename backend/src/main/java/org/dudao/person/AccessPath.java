package org.dudao.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dudao.kernel.Words;
import org.dudao.person.AccessExplanation.AccessStep;

/** The conditions of access as they are gone through, in words. */
final class AccessPath {

    private final Words words;
    private final Map<String, Object> facts = new HashMap<>();
    private final List<AccessStep> steps = new ArrayList<>();

    AccessPath(Words words, String kind) {
        this.words = words;
        facts.put("thing", words.of("access.thing." + kind, Map.of()));
    }

    AccessPath knowing(Map<String, Object> more) {
        facts.putAll(more);
        return this;
    }

    boolean step(String code, boolean holds) {
        steps.add(new AccessStep(code, holds, words.of("access." + code + (holds ? ".yes" : ".no"), facts)));
        return holds;
    }

    List<AccessStep> steps() {
        return List.copyOf(steps);
    }
}
