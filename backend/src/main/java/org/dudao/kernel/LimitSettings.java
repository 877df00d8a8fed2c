package org.dudao.kernel;

import io.smallrye.config.ConfigMapping;

/** How many requests a minute, for each person and for each replica; {@code anonymous} for each address. */
@ConfigMapping(prefix = "dudao.limits")
interface LimitSettings {

    int requests();

    int writes();

    int uploads();

    int exports();

    int anonymous();
}
