package org.dudao.kernel;

import java.util.Map;

/** A fact that is itself told in words: one of several reasons inside a longer sentence. */
public interface Sentence {

    /** Under which key its words stand. */
    String key();

    Map<String, ?> facts();
}
