package org.dudao.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Appointments on their way, one in every part of it, and what the personal files of the first inspectors say. */
final class DemoAppointments {

    private static final List<String> SOURCES =
            List.of("PRINCIPAL", "RESEARCHER", "TEACHER", "ADMINISTRATOR", "PRINCIPAL", "OFFICIAL");
    private static final List<String> CONFIRMED = List.of(
            "OUTSTANDING_RECORD",
            "POLITICAL_LINE",
            "KNOWLEDGE_OF_LAW",
            "INTEGRITY",
            "ABILITY",
            "HEALTH",
            "FRONT_LINE",
            "KNOWS_THE_TRADE",
            "HAS_THE_TIME");

    private final SignedIn office;
    private final DemoCounty county;

    DemoAppointments(SignedIn office, DemoCounty county) {
        this.office = office;
        this.county = county;
    }

    void happen() throws Exception {
        files();
        open("第五督学责任区缺一名熟悉特殊教育的督学", "PART_TIME");
        recommended("周建平", "BACHELOR", 22);
        publicised("邵玉芬", Demo.today());
        objected(publicised("姜维国", Demo.today()));
        trained(appointed("宋立新", "CY2026101"), false);
        trained(appointed("曲红梅", "CY2026102"), true);
        takenOver();
    }

    private void files() throws Exception {
        for (var i = 0; i < SOURCES.size(); i++) {
            var path = "/api/inspectors/" + county.inspector(i) + "/file";
            var file = new HashMap<String, Object>(Map.of(
                    "version", office.get(path).path("version").intValue(),
                    "track", i % 2 == 0 ? "PROFESSIONAL" : "ADMINISTRATIVE",
                    "rank", i == 0 ? "首席督学" : "督学",
                    "source", SOURCES.get(i),
                    "subject", i % 2 == 0 ? "语文" : "数学"));
            file.put(
                    "biography",
                    Map.of(
                            "degree",
                            "BACHELOR",
                            "title",
                            "高级教师",
                            "retired",
                            i > 2,
                            "stages",
                            i % 2 == 0 ? List.of("KINDERGARTEN", "PRIMARY") : List.of("JUNIOR", "SENIOR"),
                            "formerWorkplaces",
                            List.of(Map.of(
                                    "name", "城阳区教育和体育局",
                                    "post", "教研员",
                                    "from", "2008-09-01",
                                    "until", "2025-08-31"))));
            office.put(path, file);
        }
        office.post(
                "/api/recusals",
                Map.of(
                        "inspectorId",
                        county.inspector(3),
                        "schoolId",
                        county.school(60),
                        "ground",
                        "RELATIVE",
                        "relativeName",
                        "张立",
                        "relation",
                        "配偶",
                        "from",
                        Demo.today().toString()));
    }

    private JsonNode open(String need, String kind) throws Exception {
        return office.post("/api/appointments", Map.of("need", need, "kind", kind));
    }

    private JsonNode recommended(String name, String degree, int years) throws Exception {
        return take(
                open("小学责任区缺一名责任督学", "PART_TIME"),
                "recommendation",
                Map.of(
                        "on", ago(50),
                        "candidate",
                                Map.of(
                                        "name", name,
                                        "source", "PRINCIPAL",
                                        "degree", degree,
                                        "years", years,
                                        "workplace", "城阳区第二实验小学",
                                        "post", "副校长",
                                        "recommendedBy", "城阳区教育和体育局")));
    }

    private JsonNode publicised(String name, LocalDate from) throws Exception {
        var examined = take(
                recommended(name, "BACHELOR", 24),
                "examination",
                Map.of(
                        "examination",
                        Map.of(
                                "on",
                                ago(45),
                                "writtenScore",
                                84,
                                "interviewScore",
                                90,
                                "passed",
                                true,
                                "confirmed",
                                CONFIRMED)));
        var proposed = take(examined, "proposal", Map.of("on", ago(42)));
        return take(proposed, "publicity", Map.of("place", "城阳区人民政府网站", "startOn", from.toString(), "days", 7));
    }

    private void objected(JsonNode publicised) throws Exception {
        take(publicised, "objections", Map.of("on", Demo.today().toString(), "text", "反映其兼职较多，担心不能保证督导时间。"));
    }

    private JsonNode appointed(String name, String number) throws Exception {
        var approved = take(
                publicised(name, Demo.today().minusDays(40)),
                "approval",
                Map.of(
                        "approval",
                        Map.of("authority", "SUPERVISION_BODY", "on", ago(10), "documentNumber", "城教督〔2026〕12号")));
        return take(
                approved,
                "letter",
                Map.of(
                        "letter",
                        Map.of(
                                "number",
                                "聘" + number,
                                "credentialNumber",
                                "证" + number,
                                "registrationNumber",
                                number,
                                "on",
                                ago(8)),
                        "termFrom",
                        ago(8)));
    }

    private void trained(JsonNode appointed, boolean all) throws Exception {
        var seen = take(appointed, "filing", Map.of("on", ago(6)));
        if (all) {
            for (var deed : List.of("announcement", "induction", "activation")) {
                seen = take(seen, deed, Map.of("on", ago(2)));
            }
        }
    }

    private void takenOver() throws Exception {
        office.post("/api/appointment-takeovers", Map.of("inspectorId", county.inspector(1), "need", "启用聘任管理前已在任"));
    }

    private JsonNode take(JsonNode seen, String deed, Map<String, Object> more) throws Exception {
        return office.step(seen, "/api/appointments/" + seen.path("id").asText() + "/" + deed, more);
    }

    private static String ago(int days) {
        return Demo.today().minusDays(days).toString();
    }
}
