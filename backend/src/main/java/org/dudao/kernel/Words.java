package org.dudao.kernel;

import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The product's words for people, in the reader's language: Chinese unless English is preferred. */
@ApplicationScoped
public class Words {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final List<String> BUNDLES = List.of(
            "kernel",
            "person",
            "setting",
            "calendar",
            "school",
            "document",
            "inspector",
            "recusal",
            "appointment",
            "district",
            "plate",
            "reassignment",
            "checklist",
            "inspection",
            "lesson",
            "comprehensive",
            "finding",
            "rectification",
            "handover",
            "draw",
            "coverage",
            "plan",
            "agenda",
            "notification",
            "audit");
    private static final Map<Locale, Map<String, String>> SENTENCES =
            SPOKEN.stream().collect(Collectors.toMap(language -> language, Words::load));
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<Locale, String> SEPARATOR = Map.of(Locale.SIMPLIFIED_CHINESE, "、", Locale.ENGLISH, ", ");
    private static final Map<Locale, DateTimeFormatter> DATE = Map.of(
            Locale.SIMPLIFIED_CHINESE, DateTimeFormatter.ofPattern("yyyy年M月d日"),
            Locale.ENGLISH, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

    private final Instance<HttpServerRequest> request;

    Words(Instance<HttpServerRequest> request) {
        this.request = request;
    }

    /** The sentence {@code key} with its {@code {places}} filled from the facts. */
    public String of(String key, Map<String, ?> facts) {
        return of(key, facts, language());
    }

    /** The same for a reader who is known by nothing but an {@code Accept-Language}. */
    String of(String key, Map<String, ?> facts, @Nullable String preferred) {
        return of(key, facts, language(preferred));
    }

    private static String of(String key, Map<String, ?> facts, Locale language) {
        var sentence = sentences(language).get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(fact(facts.get(place.group(1)), language)));
    }

    /** What a constant is called. */
    public String of(Enum<?> constant) {
        return name(constant, language());
    }

    public boolean knows(String key) {
        return sentences(language()).containsKey(key);
    }

    /** All keys of a language, so that a test can compare the two. */
    static Set<String> keys(Locale language) {
        return sentences(language).keySet();
    }

    private static String fact(@Nullable Object fact, Locale language) {
        return switch (fact) {
            case null -> "";
            case Sentence sentence -> of(sentence.key(), sentence.facts(), language);
            case Collection<?> many ->
                many.stream().map(one -> fact(one, language)).collect(Collectors.joining(SEPARATOR.get(language)));
            case LocalDate day -> Objects.requireNonNull(DATE.get(language)).format(day);
            case Enum<?> constant -> name(constant, language);
            case Object value -> value.toString();
        };
    }

    private static String name(Enum<?> constant, Locale language) {
        var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return sentences(language).getOrDefault(key, constant.name());
    }

    private static Map<String, String> sentences(Locale language) {
        return Objects.requireNonNull(SENTENCES.get(language));
    }

    private static Map<String, String> load(Locale language) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        var sentences = new HashMap<String, String>();
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle("words/" + name, language, noFallback);
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
        return Map.copyOf(sentences);
    }

    private Locale language() {
        if (!Arc.container().requestContext().isActive() || !request.isResolvable()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return language(request.get().getHeader("Accept-Language"));
    }

    private static Locale language(@Nullable String preferred) {
        try {
            var match = preferred == null ? null : Locale.lookup(LanguageRange.parse(preferred), SPOKEN);
            return match != null ? match : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
