package org.dudao.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one month is about (F3): the routine theme with its matters, and a special one. */
record ThemeMonth(
        int month,
        List<Integer> matters,
        @Nullable String theme,
        @Nullable String special) {}
