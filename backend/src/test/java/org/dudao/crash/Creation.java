package org.dudao.crash;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.local.LocalApi;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;

/**
 * Every operation of the contract that creates something by POST, with a body that nobody has sent before.
 *
 * @param rows how many rows carry the mark of {@link #body}
 */
record Creation(String path, String type, Body body, String rows) {

    /** A request body that bears a mark. */
    interface Body {
        String with(String mark);
    }

    private static final String JSON = "application/json";

    static final List<Creation> ALL = List.of(
            new Creation(
                    "/api/inspectors",
                    JSON,
                    mark -> "{\"number\": \"%s\", \"name\": \"张督学\", \"kind\": \"PART_TIME\"}".formatted(mark),
                    "select count(*) from inspector where number = ?"),
            new Creation(
                    "/api/schools",
                    JSON,
                    mark -> "{\"code\": \"%s\", \"name\": \"新建小学\", \"kind\": \"PRIMARY\", \"ownership\": \"PUBLIC\"}"
                            .formatted(mark),
                    "select count(*) from school where code = ?"),
            new Creation(
                    "/api/districts",
                    JSON,
                    mark -> "{\"name\": \"%s\"}".formatted(mark),
                    "select count(*) from district where name = ?"),
            new Creation(
                    "/api/placements",
                    JSON,
                    mark ->
                            "{\"account\": \"%s\", \"name\": \"李建国\", \"role\": \"OFFICE\", \"validFrom\": \"2026-11-02\"}"
                                    .formatted(mark),
                    "select count(*) from placement l join person p on p.id = l.person_id where p.account = lower(?)"),
            new Creation(
                    "/api/assignments",
                    JSON,
                    mark ->
                            "{\"inspectorId\": \"%s\", \"schoolIds\": [\"%s\"], \"from\": \"2026-11-02\", \"reason\": \"%s\"}"
                                    .formatted(Given.inspector(Caller.CHENGYANG), Given.school(Caller.CHENGYANG), mark),
                    "select count(*) from assignment where reason = ?"),
            new Creation(
                    "/api/recusals",
                    JSON,
                    mark ->
                            "{\"inspectorId\": \"%s\", \"schoolId\": \"%s\", \"ground\": \"OTHER\", \"note\": \"%s\", \"from\": \"2026-11-02\"}"
                                    .formatted(Given.inspector(Caller.CHENGYANG), Given.school(Caller.CHENGYANG), mark),
                    "select count(*) from recusal where note = ?"),
            new Creation(
                    "/api/appointments",
                    JSON,
                    mark -> "{\"need\": \"%s\", \"kind\": \"PART_TIME\"}".formatted(mark),
                    "select count(*) from appointment where need = ?"),
            new Creation(
                    "/api/appointment-takeovers",
                    JSON,
                    mark -> "{\"inspectorId\": \"%s\", \"need\": \"%s\"}"
                            .formatted(Given.inspector(Caller.CHENGYANG), mark),
                    "select count(*) from appointment where need = ?"),
            new Creation(
                    "/api/calendar-closures",
                    JSON,
                    mark ->
                            "{\"kind\": \"SCHOOLS\", \"name\": \"%s\", \"first\": \"2026-11-02\", \"last\": \"2026-11-02\", \"reason\": \"台风\"}"
                                    .formatted(mark),
                    "select count(*) from calendar_closure where name = ?"),
            setting("/api/settings", "plate.renewal-days"),
            setting("/api/security-settings", "session.hours"),
            new Creation(
                    "/api/plates",
                    JSON,
                    mark -> "{\"schoolIds\": [\"%s\"]}".formatted(Given.presentable(Caller.CHENGYANG, mark)),
                    "select count(*) from plate p join school s on s.id = p.school_id where s.name = ?"),
            new Creation(
                    "/api/assignment-drafts",
                    JSON,
                    mark -> "{\"title\": \"%s\", \"effectiveOn\": \"2026-11-16\", \"moves\": []}".formatted(mark),
                    "select count(*) from assignment_draft where title = ?"),
            new Creation(
                    "/api/checklists",
                    JSON,
                    mark -> "{\"title\": \"%s\", \"kinds\": [\"PRIMARY\"], \"matters\": []}".formatted(mark),
                    "select count(*) from checklist where title = ?"),
            new Creation(
                    "/api/draws",
                    JSON,
                    mark -> "{\"title\": \"%s\", \"kind\": \"CLASSES\", \"schoolKinds\": [], \"picks\": 1}"
                            .formatted(mark),
                    "select count(*) from draw where title = ?"),
            new Creation(
                    "/api/plans",
                    JSON,
                    mark -> "{\"kind\": \"OCCASIONAL\", \"year\": 2026, \"title\": \"%s\"}".formatted(mark),
                    "select count(*) from plan where title = ?"),
            new Creation(
                    "/api/school-imports?fileName=list.csv",
                    "text/csv",
                    mark -> "学校代码,学校名称,办学类型,办学性质\n%s,新建小学,小学,公办\n".formatted(mark),
                    "select count(*) from school_import_line where content like '%' || ? || '%'"));

    /** On a day of its own, for a number is set once for a day. */
    private static Creation setting(String path, String key) {
        return new Creation(
                path,
                JSON,
                mark -> "{\"key\": \"%s\", \"value\": 10, \"validFrom\": \"%s\", \"reason\": \"%s\"}"
                        .formatted(
                                key, LocalDate.EPOCH.plusDays(30_000 + Math.floorMod(mark.hashCode(), 40_000)), mark),
                "select count(*) from setting where reason = ?");
    }

    static String mark() {
        return "D" + UUID.randomUUID().toString().substring(0, 18);
    }

    RequestSpecification request(Caller by, String key, String sent) {
        return given().auth()
                .oauth2(by.token())
                .contentType(type)
                .headers(Map.of("Idempotency-Key", key))
                .body(sent.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What protects the product is the security administrator's to set, all else the office's to create. */
    boolean ofSecurity() {
        return path.startsWith("/api/security-");
    }

    String at(LocalApi replica) {
        return replica.url() + path;
    }

    /** Without the query, as the contract names it. */
    String operation() {
        return path.replaceAll("\\?.*", "");
    }

    long rows(String mark) {
        return Sql.number(rows, mark);
    }
}
