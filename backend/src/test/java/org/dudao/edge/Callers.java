package org.dudao.edge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dudao.edge.Api.Operation;
import org.dudao.edge.Wire.Request;
import org.dudao.testing.Caller;
import org.dudao.testing.World;

/** One caller of every role; for each operation the first who may use it, found out by asking. */
final class Callers {

    private static final String SOME_ID = "019a0000-0000-7000-8000-0000000000aa";

    private final List<Caller> everybody = new ArrayList<>();
    private final Map<String, Caller> chosen = new HashMap<>();

    Callers(World world) {
        everybody.addAll(List.of(world.office(), world.inspector(), world.school()));
        for (var role : List.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN")) {
            everybody.add(Caller.administrator(Caller.CHENGYANG, role));
        }
        // The first use of an account is noted, once.
        everybody.forEach(caller -> caller.request().get("/api/me"));
    }

    Caller office() {
        return everybody.get(0);
    }

    Caller inspector() {
        return everybody.get(1);
    }

    Caller of(Operation operation) {
        return chosen.computeIfAbsent(
                operation.toString(),
                ignored -> everybody.stream()
                        .filter(caller -> may(caller, operation))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody may " + operation)));
    }

    /** A broken body is refused only after the permission was looked at. */
    private static boolean may(Caller caller, Operation operation) {
        var request = Request.of(operation, path(operation, SOME_ID), caller);
        return Wire.send(operation.takesJson() ? request.json("{") : request).status() != 403;
    }

    static String path(Operation operation, String id) {
        return operation
                .path()
                .replace("{year}", "2027")
                .replace("{number}", "1")
                .replace("{audience}", "SCHOOLS")
                .replace("{code}", "0123456789abcdef")
                .replaceAll("\\{\\w+}", java.util.regex.Matcher.quoteReplacement(id));
    }

    static String path(Operation operation) {
        return path(operation, SOME_ID);
    }
}
