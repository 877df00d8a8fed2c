package org.dudao.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Says on the terminal what has been done and how long it took. */
final class Steps {
    private static final String[][] SHOWN = {
        {"chenhua", "督导室 / office"},
        {"wangxiuying", "责任督学 / inspector"},
        {"school-5605", "学校 / school"},
    };

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final long begun = System.nanoTime();

    <T> T step(String words, Callable<T> work) throws Exception {
        long started = System.nanoTime();
        T result = work.call();
        done(words, started);
        return result;
    }

    <T> CompletableFuture<T> beside(String words, Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return step(words, work);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    void ready(Stack stack) {
        done("就绪 / ready", begun);
        out.printf("%n  %s%n%n", stack.webUrl());
        for (String[] row : SHOWN) {
            DemoUser user = stack.users().get(row[0]);
            out.printf("  %-14s %-14s %s%n", user.account(), user.password(), row[1]);
        }
        out.printf("%n  Ctrl-C 停止 / to stop%n");
    }

    private synchronized void done(String words, long started) {
        out.printf("%6.1f s  %s%n", (System.nanoTime() - started) / 1e9, words);
    }
}
