package org.dudao.session;

import java.time.Duration;

/**
 * How long and how often somebody may be signed in (MLPS 8.1.4.1 b; B-03, B-11).
 *
 * @param idle without use, after which a session is over
 * @param absolute after which it is over however much it was used
 * @param parallel sessions of one person at a time
 */
record SessionTerms(Duration idle, Duration absolute, int parallel) {

    /** The product's own, where no division set others. */
    static final SessionTerms USUAL = new SessionTerms(Duration.ofMinutes(30), Duration.ofHours(8), 3);
}
