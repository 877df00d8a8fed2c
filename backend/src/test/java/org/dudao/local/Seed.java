package org.dudao.local;

/**
 * Fills a fresh database once the product answers. Found by {@link java.util.ServiceLoader}, so the launcher knows no
 * feature. A seed that failed half way runs again at the next start.
 */
public interface Seed {

    /** Accounts and placements always; the demonstration county only where {@code stack.county()}. */
    void plant(Stack stack) throws Exception;
}
