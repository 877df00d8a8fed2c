package org.dudao.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.dudao.local.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, a placement and a token, talking to the API as a third party would.
 * Each has an account of its own, so tests do not share people.
 */
public record Caller(UUID person, String account, int region) {

    /** 青岛市城阳区, the demonstration county. */
    public static final int CHENGYANG = 1652;

    /** 青岛市崂山区, the county next door. */
    public static final int LAOSHAN = 1650;

    /** 青岛市, above both. */
    public static final int QINGDAO = 167;

    public static Caller office(int region) {
        return placed(region, "OFFICE", null, null);
    }

    public static Caller school(int region, UUID schoolId) {
        return placed(region, "SCHOOL", schoolId, null);
    }

    public static Caller inspector(int region, UUID inspectorId) {
        return placed(region, "INSPECTOR", null, inspectorId);
    }

    /** @param role {@code SYSTEM_ADMIN}, {@code SECURITY_ADMIN} or {@code AUDIT_ADMIN} */
    public static Caller administrator(int region, String role) {
        return placed(region, role, null, null);
    }

    public static Caller unplaced() {
        var id = UUID.randomUUID();
        return new Caller(id, "nobody-" + id, 0);
    }

    private static Caller placed(int region, String role, @Nullable UUID school, @Nullable UUID inspector) {
        var person = UUID.randomUUID();
        var account = role.toLowerCase() + "-" + person;
        Sql.run(
                "insert into person (id, version, region_id, name, account, subject, state, enabled_on, last_used_on)"
                        + " values (?, 0, ?, ?, ?, ?, 'ACTIVE', '2026-11-02', '2026-11-02')",
                person,
                region,
                role + " " + person.toString().substring(0, 4),
                account,
                person.toString());
        Sql.run(
                "insert into placement (id, version, region_id, person_id, role, school_id, inspector_id, valid_from)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                region,
                person,
                role,
                school,
                inspector,
                LocalDate.of(2020, 1, 1));
        return new Caller(person, account, region);
    }

    /** A request with this caller's bearer token and a JSON body to come. */
    public RequestSpecification request() {
        return given().filter(new Contract())
                .filter(new Trailing(this))
                .auth()
                .oauth2(token())
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    public String token() {
        return SigningKey.token(person.toString(), account, 600);
    }

    /** What the identity provider says of this caller in an access token, for tests that forge one. */
    JwtClaimsBuilder claims() {
        return SigningKey.claims(person.toString(), account, 600);
    }
}
