package org.dudao.kernel;

import org.jspecify.annotations.Nullable;

/** Where in a list to read on and how much; every list query has it. */
public interface Paging {

    int limit();

    @Nullable
    String cursor();
}
