package org.dudao.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A person of the demonstration as Keycloak knows them; {@code id} is the subject of their tokens. */
record DemoUser(UUID id, String account, String name, String password) {

    static Map<String, DemoUser> byAccount(Path root) throws IOException {
        var file = root.resolve("backend/src/local/dudao-demo-users.json").toFile();
        var users = new ObjectMapper().readTree(file).get("users");
        return StreamSupport.stream(users.spliterator(), false)
                .map(user -> new DemoUser(
                        UUID.fromString(user.get("id").asText()),
                        user.get("username").asText(),
                        user.get("firstName").asText(),
                        user.get("credentials").get(0).get("value").asText()))
                .collect(Collectors.toUnmodifiableMap(DemoUser::account, user -> user));
    }
}
