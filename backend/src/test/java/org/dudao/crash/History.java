package org.dudao.crash;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.dudao.crash.Write.Outcome;

/** What all clients did and learnt, and how soon after each fault the first of them was served again. */
final class History {

    private final Collection<Write> writes = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final LongAdder unanswered = new LongAdder();
    private final List<Double> recoveries = new ArrayList<>();
    private long faultAt = Long.MAX_VALUE;
    private long longestNanos;

    void add(Write write) {
        writes.add(write);
    }

    void answered(HttpRequest request, HttpResponse<String> answer, long began) {
        var status = answer.statusCode();
        answers.computeIfAbsent(status < 400 ? String.valueOf(status) : words(request, answer), any -> new LongAdder())
                .increment();
        served(status < 300, began);
    }

    private static String words(HttpRequest request, HttpResponse<String> answer) {
        var code = answer.body().replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1");
        return answer.statusCode() + " " + request.method() + " " + code;
    }

    private synchronized void served(boolean well, long began) {
        var now = System.nanoTime();
        longestNanos = Math.max(longestNanos, now - began);
        if (well && began > faultAt) {
            recoveries.add((now - faultAt) / 1e9);
            faultAt = Long.MAX_VALUE;
        }
    }

    void unanswered() {
        unanswered.increment();
    }

    /** From now on the next write that is begun and acknowledged ends the outage. */
    synchronized void fault() {
        faultAt = System.nanoTime();
    }

    synchronized boolean recovered() {
        return faultAt == Long.MAX_VALUE;
    }

    Collection<Write> writes() {
        return writes;
    }

    long count(Outcome outcome) {
        return writes.stream().filter(write -> write.outcome() == outcome).count();
    }

    /** How often each status was answered, refusals with their code. */
    Map<String, Long> answers() {
        var counts = new TreeMap<String, Long>();
        answers.forEach((answer, count) -> counts.put(answer, count.sum()));
        counts.put("none", unanswered.sum());
        return counts;
    }

    /** Seconds from the fault to the first acknowledgement of what was begun after it, shortest first. */
    synchronized List<Double> recoveries() {
        return recoveries.stream().sorted().toList();
    }

    synchronized double longestAnswer() {
        return longestNanos / 1e9;
    }
}
