package org.dudao.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Counts along with every test: a write that was granted and a call that was denied leave one record in the audit trail,
 * under the operation's name (C-04). Calls that run side by side are left to the tests that make them.
 */
final class Trailing implements Filter {

    private static final AtomicInteger BEGUN = new AtomicInteger();
    private static final AtomicInteger UNDER_WAY = new AtomicInteger();
    private static final Map<String, Pattern> WRITES = new TreeMap<>();
    private static final TreeSet<String> RECORDED = new TreeSet<>();
    private static final String UNCALLED = "not called by any test";
    private static Connection database;

    private final Caller caller;

    Trailing(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var begun = BEGUN.incrementAndGet();
        var alone = UNDER_WAY.incrementAndGet() == 1;
        try {
            var before = records(caller).size();
            var response = context.next(request, expected);
            var granted = !request.getMethod().equals("GET") && response.statusCode() < 300;
            var now = records(caller);
            if (alone && BEGUN.get() == begun && (granted || response.statusCode() == 403)) {
                check(request, now.subList(before, now.size()));
            }
            return response;
        } finally {
            UNDER_WAY.decrementAndGet();
        }
    }

    private void check(FilterableRequestSpecification request, List<String> left) {
        var call = request.getMethod() + " " + URI.create(request.getURI()).getPath();
        if (left.size() != 1) {
            throw new AssertionError(call + " left " + left + " in the audit trail, not one record");
        }
        note(call, left.getFirst());
    }

    private static synchronized void note(String call, String operation) {
        if (WRITES.isEmpty()) {
            readContract();
        }
        WRITES.forEach((id, form) -> {
            if (form.matcher(call).matches()) {
                if (!operation.equals(id)) {
                    throw new AssertionError(call + " is " + id + ", the audit trail says " + operation);
                }
                if (RECORDED.add(id)) {
                    Figures.change("audit", Trailing::count);
                }
            }
        });
    }

    /** What another process called is called: each takes its own from the list of what is left. */
    private static void count(Map<String, Object> figures) {
        var missing = new TreeSet<>(WRITES.keySet());
        missing.removeAll(RECORDED);
        if (figures.get(UNCALLED) instanceof List<?> others) {
            missing.retainAll(others);
        }
        figures.put("write operations", WRITES.size());
        figures.put("with a record", WRITES.size() - missing.size());
        figures.put(UNCALLED, missing);
    }

    private static void readContract() {
        JsonPath contract = RestAssured.given()
                .accept("application/json")
                .get("/api/openapi")
                .jsonPath();
        Map<String, Map<String, Map<String, ?>>> paths = contract.getMap("paths");
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (!method.equals("get")) {
                var form = method.toUpperCase() + " " + path.replaceAll("\\{\\w+}", "[^/]+");
                WRITES.put(operation.get("operationId").toString(), Pattern.compile(form));
            }
        }));
    }

    /** The operations that the caller left so far; who holds no placement is known by the account alone. */
    private static synchronized List<String> records(Caller caller) {
        try {
            if (database == null) {
                database = Sql.open();
            }
            return Sql.all(
                    database,
                    "select operation from audit_record where person_id = '%1$s' or account = '%1$s' order by seq"
                            .formatted(caller.person()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
