package org.dudao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The realm as it is imported: what an attacker would look for first is not there. */
class RealmTest {

    private static final int YEAR = 31_536_000;

    private final JsonNode realm;
    private final String compose;

    RealmTest() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("src/local/dudao-realm.json").toFile());
        compose = Files.readString(Path.of("../docker-compose.yml"));
    }

    @Test
    @DisplayName("B-15 nobody registers, is remembered, or signs in with what is not the account's name")
    void doors_that_are_shut() {
        for (var door : new String[] {
            "registrationAllowed", "resetPasswordAllowed", "rememberMe", "loginWithEmailAllowed", "editUsernameAllowed"
        }) {
            assertThat(realm.path(door).asText()).as(door).isEqualTo("false");
        }
        assertThat(realm.path("sslRequired").asText()).isNotEqualTo("none");
    }

    @Test
    @DisplayName("B-02 five failures lock for fifteen minutes, growing to thirty, never for good")
    void lock_out() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.path("waitIncrementSeconds").asInt()).isEqualTo(900);
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isEqualTo(1_800);
    }

    @Test
    @DisplayName("B-17 every kind of event is kept for a year")
    void events() {
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("enabledEventTypes")).isEmpty();
        assertThat(realm.path("eventsExpiration").asInt()).isGreaterThanOrEqualTo(YEAR);
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.at("/attributes/adminEventsExpiration").asInt()).isGreaterThanOrEqualTo(YEAR);
    }

    @Test
    @DisplayName("B-15 no client takes a short cut: no implicit flow, no password grant, no wildcard, no public client")
    void clients() {
        assertThat(realm.path("clients")).isNotEmpty();
        realm.path("clients").forEach(client -> {
            var name = client.path("clientId").asText();
            for (var way : new String[] {"implicitFlowEnabled", "directAccessGrantsEnabled", "publicClient"}) {
                assertThat(client.path(way).asText()).as(name + " " + way).isEqualTo("false");
            }
            assertThat(client.path("secret").asText()).as(name).startsWith("${");
            assertThat(client.path("webOrigins")).as(name).isEmpty();
            assertThat(client.path("redirectUris").toString()).as(name).doesNotContain("*");
            assertThat(client.path("attributes").toString())
                    .as(name)
                    .doesNotContain("oauth2.device", "oidc.ciba", "token.exchange");
        });
    }

    @Test
    @DisplayName("B-15 browsers come by the code flow with PKCE S256, to one address, and their tokens open no API")
    void browsers() {
        var web = client("dudao-web");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.path("redirectUris")).hasSize(1);
        assertThat(web.at("/attributes/backchannel.logout.session.required").asText())
                .isEqualTo("true");
        assertThat(web.path("protocolMappers")).isEmpty();
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    @DisplayName("B-15 only the browsers' client has the code flow")
    void machines() {
        realm.path("clients")
                .forEach(client -> assertThat(client.path("standardFlowEnabled").asBoolean())
                        .isEqualTo(client.path("clientId").asText().equals("dudao-web")));
    }

    @Test
    @DisplayName("O-06 the same features are off, in the same version, here and in production")
    void features() throws IOException {
        assertThat(LocalKeycloak.FEATURES).contains("ciba", "device-flow", "impersonation", "token-exchange-standard");
        assertThat(compose).contains(LocalKeycloak.FEATURES);
        var version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<keycloak.version>(.*?)<.*", "$1");
        assertThat(compose).contains("keycloak:" + version);
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
