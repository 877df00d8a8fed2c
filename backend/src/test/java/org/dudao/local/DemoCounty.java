package org.dudao.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 城阳区: its 92 institutions as published, invented staff, districts and assignments; nearly everything in order. */
final class DemoCounty {

    private static final List<String> NAMES = List.of(
            "王秀英", "李建国", "孙磊", "张敏", "刘洪涛", "陈玉兰", "杨树林", "赵桂芳", "黄志强", "周晓燕", "吴国栋", "徐丽华", "朱明远", "高淑珍", "林海波",
            "何春梅", "郭永康", "马文静", "罗世杰");
    private static final List<Integer> DISTRICT_SIZES = List.of(19, 19, 18, 18, 18);
    private static final List<Integer> DISTRICT_STAFF = List.of(4, 4, 4, 4, 3);
    private static final List<String> ACCOUNTS = List.of("wangxiuying", "lijianguo", "sunlei");

    static final int LARGE = 40;

    private final Stack stack;
    private final SignedIn office;
    private final List<JsonNode> schools = new ArrayList<>();
    private final List<String> inspectors = new ArrayList<>();

    DemoCounty(Stack stack, SignedIn office) {
        this.stack = stack;
        this.office = office;
    }

    void found() throws Exception {
        importSchools();
        registerInspectors();
        new DemoSchools(office, this).fill();
        assign();
        prepareRelief();
        for (var i = 0; i < ACCOUNTS.size(); i++) {
            Demo.place(
                    office,
                    Map.of(
                            "account", ACCOUNTS.get(i),
                            "name", NAMES.get(i),
                            "role", "INSPECTOR",
                            "inspectorId", inspectors.get(i)));
        }
        for (var code : List.of("5605", "5606")) {
            var account = "school-" + code;
            Demo.place(
                    office,
                    Map.of(
                            "account",
                            account,
                            "name",
                            Demo.user(stack, account).name(),
                            "role",
                            "SCHOOL",
                            "schoolId",
                            school(code)));
        }
    }

    /** The id of a school by the office's own code. */
    String school(String code) {
        return schools.stream()
                .filter(school -> school.path("code").asText().equals(code))
                .map(school -> school.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The id of the {@code i}th school, kindergartens first and then in the order of the codes. */
    String school(int i) {
        return schools.get(i).path("id").asText();
    }

    /** Its code. */
    String code(int i) {
        return schools.get(i).path("code").asText();
    }

    String inspector(int i) {
        return inspectors.get(i);
    }

    private void importSchools() throws Exception {
        if (office.get("/api/schools?limit=1").path("items").isEmpty()) {
            var list = DemoPlaces.placed(Files.readString(Path.of("backend/src/local/schools-370214.csv")));
            var checked = office.write("POST", "/api/school-imports?fileName=schools-370214.csv", "text/csv", list);
            office.step(checked, "/api/school-imports/" + checked.path("id").asText() + "/commit", Map.of());
        }
        office.get("/api/schools?limit=200&sort=CODE").path("items").forEach(schools::add);
        schools.sort(Comparator.comparing(
                        (JsonNode school) -> !school.path("kind").asText().equals("KINDERGARTEN"))
                .thenComparing(school -> school.path("code").asInt()));
    }

    private void registerInspectors() throws Exception {
        for (var i = 0; i < NAMES.size(); i++) {
            inspectors.add(office.post(
                            "/api/inspectors",
                            Map.of(
                                    "number",
                                    "CY2026%03d".formatted(i + 1),
                                    "name",
                                    NAMES.get(i),
                                    "kind",
                                    i % 3 == 0 ? "FULL_TIME" : "PART_TIME",
                                    "phone",
                                    "0532-5555%04d".formatted(1000 + i),
                                    "workplace",
                                    "城阳区人民政府教育督导室",
                                    "termFrom",
                                    "2025-09-01",
                                    "termUntil",
                                    "2028-08-31"))
                    .path("id")
                    .asText());
        }
    }

    private void assign() throws Exception {
        var school = 0;
        var inspector = 0;
        for (var d = 0; d < DISTRICT_SIZES.size(); d++) {
            var members = inspectors.subList(inspector, inspector + DISTRICT_STAFF.get(d));
            var here = ids(school, school + DISTRICT_SIZES.get(d));
            inspector += members.size();
            school += here.size();
            var district = office.post("/api/districts", Map.of("name", "第" + (d + 1) + "督学责任区"));
            var path = "/api/districts/" + district.path("id").asText();
            var staffed = office.put(
                    path + "/members",
                    Map.of(
                            "version", district.path("version").intValue(),
                            "inspectorIds", members,
                            "leaderId", members.getFirst(),
                            "liaisonId", members.get(1)));
            office.put(
                    path + "/schools",
                    Map.of(
                            "version", staffed.path("version").intValue(),
                            "schoolIds", here,
                            "from", Demo.today().toString()));
            for (var m = 0; m < members.size(); m++) {
                var mine = here.subList(Math.min(m * 5, here.size()), Math.min(m * 5 + 5, here.size()));
                assign(members.get(m), mine, mine.contains(school(LARGE)) ? "该校规模较大，本学期暂未配备专门督学" : null);
            }
        }
        assign(inspectors.getLast(), ids(school - 3, school - 2), "本责任区督学不足，暂由其代管一学期");
    }

    /** The last district is strained: too many for three, two schools without anybody. A draft awaits approval. */
    private void prepareRelief() throws Exception {
        var last = schools.size() - 1;
        var draft = office.post(
                "/api/assignment-drafts",
                Map.of(
                        "title",
                        "第5督学责任区减负调整",
                        "effectiveOn",
                        Demo.today().plusDays(14).toString(),
                        "moves",
                        List.of(
                                Map.of("schoolId", school(last), "inspectorId", inspector(11)),
                                Map.of("schoolId", school(last - 1), "inspectorId", inspector(15)),
                                Map.of("schoolId", school(last - 2), "inspectorId", inspector(15)))));
        office.step(draft, "/api/assignment-drafts/" + draft.path("id").asText() + "/submission", Map.of());
    }

    private void assign(String inspector, List<String> mine, @Nullable String reason) throws Exception {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "inspectorId",
                inspector,
                "schoolIds",
                mine,
                "from",
                Demo.today().toString()));
        if (reason != null) {
            body.put("reason", reason);
        }
        office.post("/api/assignments", body);
    }

    private List<String> ids(int from, int until) {
        return schools.subList(from, until).stream()
                .map(school -> school.path("id").asText())
                .toList();
    }
}
