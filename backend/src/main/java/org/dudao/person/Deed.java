package org.dudao.person;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something and when, under the name they had then. */
@Embeddable
public record Deed(UUID by, String name, Instant at) {

    public static Deed of(Placed placed, Instant at) {
        return new Deed(placed.person(), placed.name(), at);
    }
}
