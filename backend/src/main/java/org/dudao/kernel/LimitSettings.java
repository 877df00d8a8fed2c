package org.dudao.kernel;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many requests a minute, for each person and for each replica; {@code anonymous} for each address. */
@ConfigMapping(prefix = "dudao.limits")
interface LimitSettings {

    int requests();

    int writes();

    int uploads();

    int exports();

    int anonymous();

    /** How long any body may take; a long one some more. */
    Duration body();
}
