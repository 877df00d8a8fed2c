package org.dudao.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dudao.kernel.Sentence;

/**
 * One day on which there is something to do.
 *
 * @param key under which its words stand
 */
record Entry(UUID id, LocalDate day, String key, Map<String, ?> facts) implements Sentence {}
