package org.dudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dudao.testing.Sql;
import org.dudao.testing.TestServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} lists every code that the byte code or a constraint of the database can give. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ProblemsDocumentTest {

    private static final Map<String, Integer> REFUSALS =
            Map.of("NotFound", 404, "NotAllowed", 403, "Conflict", 409, "RuleViolation", 422, "Unavailable", 503);

    /** What {@code CallerScope} says of who has no scope: the identity carries the code, so no refusal names it. */
    private static final List<String> WITHOUT_SCOPE = List.of("not-placed", "account-shut");

    private static final String CONSTRAINTS = """
            select distinct name from (select conname as name from pg_constraint where contype in ('u', 'x')
            union select indexname from pg_indexes where schemaname = 'public') as named order by 1""";
    private static final String HEAD = """
            # Problem codes

            Every refusal is an RFC 9457 document (`application/problem+json`). Programs decide by `code`, which never
            changes its meaning; people read `title`, which says what is wrong and what to do, in the language of
            `Accept-Language`. This list is written by `ProblemsDocumentTest`; `make contract` puts it here.

            A request line or header that is too long (414, 431) and a request that is no HTTP (400) are refused
            before the product sees them and have no document.

            | code | status | 中文 | English |
            |---|---|---|---|
            """;

    private final Map<String, Integer> codes = new TreeMap<>();

    @Test
    void the_list_of_codes_is_complete_and_has_words_in_both_languages() throws IOException {
        try (var files = Files.walk(Path.of("target/classes/org/dudao"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                ClassFile.of().parse(file).methods().forEach(this::thrown);
            }
        }
        WITHOUT_SCOPE.forEach(code -> codes.put(code, 403));
        var words = words(Locale.SIMPLIFIED_CHINESE).keySet();
        Sql.texts(CONSTRAINTS).stream()
                .map(name -> name.replaceFirst("_", ".").replace('_', '-'))
                .filter(words::contains)
                .forEach(code -> codes.putIfAbsent(code, 409));
        assertThat(codes.keySet())
                .as("codes without words, or words without a code")
                .isEqualTo(words);
        var document = Path.of("target/problems.md");
        Files.writeString(document, document());
        assertThat(Path.of("../docs/problems.md"))
                .as("stale: run make contract")
                .hasSameTextualContentAs(document);
    }

    /** A code is the literal that follows the making of a refusal, or the second argument of a problem. */
    private void thrown(MethodModel method) {
        var elements = instructions(method);
        for (var i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof NewObjectInstruction made) {
                var status = REFUSALS.get(simple(made.className().asInternalName()));
                if (status != null) {
                    made(status, elements.get(i + 2), method.parent().orElseThrow());
                }
            } else if (elements.get(i) instanceof InvokeInstruction call
                    && simple(call.owner().asInternalName()).equals("Problems")) {
                answered(elements.subList(Math.max(0, i - 12), i));
            }
        }
        if (method.parent().orElseThrow().thisClass().asInternalName().endsWith("ProblemMappers")) {
            pairs(elements);
        }
    }

    /** A method that is told the code is told it by its own class; {@code NotFound} has but one. */
    private void made(int status, CodeElement argument, ClassModel by) {
        if (text(argument) instanceof String code) {
            codes.put(code, status);
        } else if (status == 404) {
            codes.put("not-found", status);
        } else {
            by.methods().stream()
                    .flatMap(method -> instructions(method).stream())
                    .map(ProblemsDocumentTest::text)
                    .filter(text -> text != null && text.matches("[a-z-]+\\.[a-z-]+"))
                    .forEach(code -> codes.putIfAbsent(code, status));
        }
    }

    private static List<CodeElement> instructions(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(Instruction.class::isInstance)
                .toList();
    }

    /** {@code problems.response(409, "stale")} and the like: a number and a text in front of the call. */
    private void answered(List<? extends CodeElement> before) {
        for (var i = 1; i < before.size(); i++) {
            if (number(before.get(i - 1)) instanceof Integer status && text(before.get(i)) instanceof String code) {
                codes.putIfAbsent(code, status);
            }
        }
    }

    /** The table of statuses: a number, its boxing, a text. */
    private void pairs(List<? extends CodeElement> elements) {
        for (var i = 2; i < elements.size(); i++) {
            if (number(elements.get(i - 2)) instanceof Integer status && text(elements.get(i)) instanceof String code) {
                codes.putIfAbsent(code, status);
            }
        }
    }

    private static @Nullable Integer number(CodeElement element) {
        return element instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof Integer number
                        && number >= 400
                        && number < 600
                ? number
                : null;
    }

    private static @Nullable String text(CodeElement element) {
        return element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text
                ? text
                : null;
    }

    private static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }

    private String document() {
        var chinese = words(Locale.SIMPLIFIED_CHINESE);
        var english = words(Locale.ENGLISH);
        return codes.entrySet().stream()
                .map(code -> "| `%s` | %d | %s | %s |%n"
                        .formatted(
                                code.getKey(), code.getValue(), chinese.get(code.getKey()), english.get(code.getKey())))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static Map<String, String> words(Locale language) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        var words = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name ->
                            ResourceBundle.getBundle("words/" + name.replace(".properties", ""), language, noFallback))
                    .forEach(bundle -> bundle.keySet().stream()
                            .filter(key -> key.startsWith("problem."))
                            .forEach(key -> words.put(key.substring("problem.".length()), bundle.getString(key))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
