package org.dudao.district;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dudao.testing.Caller;
import org.dudao.testing.Given;
import org.dudao.testing.Sql;
import org.jspecify.annotations.Nullable;

/** What a county office does with its districts, in its own words. */
public record Office(Caller caller) {

    public static Office of(int region) {
        return new Office(Caller.office(region));
    }

    public UUID school() {
        return Given.school(caller.region());
    }

    public List<UUID> schools(int count) {
        var schools = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            schools.add(school());
        }
        return schools;
    }

    public UUID largeSchool() {
        var school = school();
        Sql.run("update school set enrolment = 2600 where id = ?", school);
        return school;
    }

    public UUID inspector() {
        return Given.inspector(caller.region());
    }

    public ValidatableResponse get(String path) {
        return caller.request().get("/api/" + path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return caller.request().body(body).post("/api/" + path).then();
    }

    public ValidatableResponse put(String path, Object body) {
        return caller.request().body(body).put("/api/" + path).then();
    }

    public ValidatableResponse assign(UUID inspector, LocalDate from, UUID... schools) {
        return assign(inspector, from, Arrays.asList(schools), null);
    }

    public ValidatableResponse assign(UUID inspector, LocalDate from, List<UUID> schools, @Nullable String reason) {
        var wanted = new HashMap<String, Object>();
        wanted.putAll(Map.of("inspectorId", inspector, "schoolIds", schools, "from", from.toString()));
        if (reason != null) {
            wanted.put("reason", reason);
        }
        return post("assignments", wanted);
    }

    public ValidatableResponse leave(UUID inspector, LocalDate on) {
        return post("inspectors/" + inspector + "/departure", Map.of("version", 0, "on", on.toString()))
                .statusCode(200);
    }

    public String district() {
        return district("责任区" + UUID.randomUUID()).extract().path("id");
    }

    public ValidatableResponse district(String name) {
        return post("districts", Map.of("name", name));
    }

    public int version(String district) {
        return get("districts/" + district).extract().path("version");
    }

    public ValidatableResponse place(String district, LocalDate from, List<UUID> schools) {
        var list = Map.of("version", version(district), "schoolIds", schools, "from", from.toString());
        return put("districts/" + district + "/schools", list);
    }

    public ValidatableResponse staff(String district, List<UUID> inspectors) {
        return put(
                "districts/" + district + "/members", Map.of("version", version(district), "inspectorIds", inspectors));
    }
}
