package org.dudao.document;

import org.jspecify.annotations.Nullable;

/** What an examination found out. */
record Examined(FileState state, @Nullable Derivative derivative) {

    static final Examined UNFINISHED = new Examined(FileState.QUARANTINED, null);
    static final Examined REJECTED = new Examined(FileState.REJECTED, null);
}
