package org.dudao.appointment;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;

/** One appointment on its way, as the office takes it from step to step; nothing is asserted here but that it works. */
record Candidacy(Caller office, String id) {

    /** Publicised this day for seven working days, it is over on 30 October 2026. */
    static final LocalDate PUBLICISED_ON = LocalDate.of(2026, 10, 21);

    static Candidacy opened(Caller office, String kind) {
        return new Candidacy(
                office,
                office.request()
                        .body(Map.of("need", "小学责任区缺一名督学", "kind", kind))
                        .post("/api/appointments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Candidacy publicised(Caller office, String kind) {
        var candidacy = opened(office, kind);
        candidacy.recommend("BACHELOR", 20).statusCode(200);
        candidacy.examine(true).statusCode(200);
        candidacy.propose(null).statusCode(200);
        candidacy.publicise(PUBLICISED_ON, 7).statusCode(200);
        return candidacy;
    }

    static Candidacy appointed(Caller office, String kind, String termFrom) {
        var candidacy = publicised(office, kind);
        var authority = kind.equals("FULL_TIME") ? "GOVERNMENT" : "SUPERVISION_BODY";
        candidacy.approve(authority, "2026-11-02", null).statusCode(200);
        candidacy.letter(UUID.randomUUID().toString().substring(0, 8), termFrom).statusCode(200);
        return candidacy;
    }

    static Candidacy inOffice(Caller office, String kind, String termFrom) {
        var candidacy = appointed(office, kind, termFrom);
        for (var deed : List.of("filing", "announcement", "induction", "activation")) {
            candidacy.deed(deed).statusCode(200);
        }
        return candidacy;
    }

    ValidatableResponse read() {
        return office.request().get("/api/appointments/" + id).then();
    }

    int version() {
        return read().statusCode(200).extract().path("version");
    }

    String inspector() {
        return read().statusCode(200).extract().path("inspectorId");
    }

    ValidatableResponse act(String deed, Map<String, ?> body) {
        return act(office, deed, body);
    }

    ValidatableResponse act(Caller caller, String deed, Map<String, ?> body) {
        var versioned = new HashMap<String, Object>(body);
        versioned.put("version", version());
        return caller.request()
                .body(versioned)
                .post("/api/appointments/" + id + "/" + deed)
                .then();
    }

    ValidatableResponse recommend(String degree, int years) {
        return act(
                "recommendation",
                Map.of(
                        "on",
                        "2026-10-12",
                        "candidate",
                        Map.of(
                                "name",
                                "于" + id.substring(30),
                                "source",
                                "PRINCIPAL",
                                "degree",
                                degree,
                                "years",
                                years,
                                "workplace",
                                "城阳区实验小学",
                                "recommendedBy",
                                "城阳区教育和体育局")));
    }

    ValidatableResponse examine(boolean passed, String... missing) {
        var confirmed = Arrays.stream(Quality.values())
                .map(Enum::name)
                .filter(quality -> !List.of(missing).contains(quality))
                .toList();
        return act(
                "examination",
                Map.of(
                        "examination",
                        Map.of(
                                "on",
                                "2026-10-19",
                                "writtenScore",
                                82,
                                "interviewScore",
                                88,
                                "passed",
                                passed,
                                "confirmed",
                                confirmed)));
    }

    ValidatableResponse propose(String reason) {
        return act("proposal", reasoned(Map.of("on", "2026-10-20"), reason));
    }

    ValidatableResponse publicise(LocalDate from, int days) {
        return act("publicity", Map.of("place", "区政府网站", "startOn", from.toString(), "days", days));
    }

    ValidatableResponse object(String on) {
        return act("objections", Map.of("on", on, "text", "兼职过多，恐难保证时间"));
    }

    ValidatableResponse answer(int number) {
        return act("answers", Map.of("number", number, "on", "2026-11-02", "answer", "经核实，已辞去其他兼职"));
    }

    ValidatableResponse approve(String authority, String on, String reason) {
        return act(
                "approval",
                reasoned(
                        Map.of("approval", Map.of("authority", authority, "on", on, "documentNumber", "城教督〔2026〕7号")),
                        reason));
    }

    ValidatableResponse letter(String number, String termFrom) {
        return act(
                "letter",
                Map.of(
                        "letter",
                        Map.of(
                                "number", "聘" + number,
                                "credentialNumber", "证" + number,
                                "registrationNumber", "R" + number,
                                "on", "2026-11-02"),
                        "termFrom",
                        termFrom));
    }

    ValidatableResponse deed(String deed) {
        return act(deed, Map.of("on", "2026-11-02"));
    }

    ValidatableResponse end(String how, String lastDay) {
        return act(how, Map.of("lastDay", lastDay, "note", "因身体原因"));
    }

    private static Map<String, Object> reasoned(Map<String, ?> body, String reason) {
        var all = new HashMap<String, Object>(body);
        if (reason != null) {
            all.put("reason", reason);
        }
        return all;
    }
}
