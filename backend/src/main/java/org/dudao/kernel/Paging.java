package org.dudao.kernel;

import org.jspecify.annotations.Nullable;

/** Where in a list to read on and how much; every list query has it. */
public interface Paging {

    /** Rows of the largest page. */
    int MOST = 200;

    int limit();

    @Nullable
    String cursor();
}
