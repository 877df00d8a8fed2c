package org.dudao.draw;

import java.util.Map;
import org.dudao.kernel.Sentence;

/** Why a pool cannot give what is wanted of it, whatever the seed. */
record Shortage(String key, Map<String, ?> facts) implements Sentence {

    static Shortage ofRows(int wanted, int left) {
        return new Shortage("draw.shortage.rows", Map.of("wanted", wanted, "left", left));
    }

    static Shortage ofInspectors(int wanted, int left) {
        return new Shortage("draw.shortage.inspectors", Map.of("wanted", wanted, "left", left));
    }

    static Shortage at(String school, int wanted, int left) {
        return new Shortage("draw.shortage.school", Map.of("school", school, "wanted", wanted, "left", left));
    }
}
