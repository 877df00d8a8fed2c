package org.dudao.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dudao.kernel.Advice;
import org.dudao.kernel.Words;

/** Gives the hints of the soft rules their words. */
@ApplicationScoped
public class Advising {

    private final Words words;

    Advising(Words words) {
        this.words = words;
    }

    public List<Advice> say(List<Hint> hints) {
        return hints.stream()
                .map(hint -> new Advice(
                        hint.rule(),
                        hint.severity(),
                        hint.code(),
                        words.of("advice." + hint.code(), hint.facts()),
                        hint.facts()))
                .toList();
    }
}
