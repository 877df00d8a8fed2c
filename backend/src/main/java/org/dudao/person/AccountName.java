package org.dudao.person;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dudao.kernel.RuleViolation;

/** What an account and its person may be called: somebody's own name, and nothing that only looks like one (B-05, T-07). */
final class AccountName {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{2,59}");
    private static final Pattern DECORATION = Pattern.compile("[0-9._-]");

    /** Names of a function or of nobody; digits and separators around them do not make them a person's. */
    private static final Set<String> NOBODY = Set.of(
            ("admin administrator root superuser sysadmin sys system test tester testing guest anonymous user users demo"
                            + " default public service support operator manager master school office supervisor inspector"
                            + " security audit auditor secadmin auditadmin keycloak dudao null undefined none nobody"
                            + " guanliyuan xuexiao jyj jiaoyuju dudaoshi duxue ceshi gongyong yonghu laoshi xiaozhang")
                    .split(" "));

    private static final Set<UnicodeScript> TOGETHER = EnumSet.of(UnicodeScript.HAN, UnicodeScript.LATIN);

    private AccountName() {}

    static void check(String account, String person) {
        onlyOneScript(account);
        onlyOneScript(person);
        var name = account.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(name).matches()) {
            throw new RuleViolation("account.form", Map.of());
        }
        if (NOBODY.contains(DECORATION.matcher(name).replaceAll("")) || NOBODY.contains(looksLike(name))) {
            throw new RuleViolation("account.nobody", Map.of());
        }
    }

    /** {@code adm1n} reads as {@code admin}. */
    private static String looksLike(String name) {
        return DECORATION
                .matcher(name.replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('5', 's'))
                .replaceAll("");
    }

    private static void onlyOneScript(String text) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        if (scripts.size() > 1 && !TOGETHER.containsAll(scripts)) {
            throw new RuleViolation("account.mixed-script", Map.of());
        }
    }
}
