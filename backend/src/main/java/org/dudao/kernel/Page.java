package org.dudao.kernel;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One window on a list and where the next begins; no cursor means the end. */
public record Page<T>(
        @Size(max = 200) List<T> items,
        @Nullable @Size(max = 1000) String nextCursor) {}
