package org.dudao.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Opaque, URL-safe places in a list. They grant nothing: scope and filters are applied again on every page. */
@ApplicationScoped
class Cursors {

    private record Place(String sort, Object key, UUID id) {}

    private final ObjectMapper json;

    Cursors(ObjectMapper json) {
        this.json = json;
    }

    String encode(Sort<?> sort, Object key, UUID id) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(json.writeValueAsBytes(new Place(sort.name(), key, id)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Listing.After decode(String cursor, Sort<?> sort) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var place = json.readValue(text, Place.class);
            if (!place.sort().equals(sort.name())) {
                throw new InvalidParameter("cursor");
            }
            return new Listing.After(json.convertValue(place.key(), sort.order().type()), place.id());
        } catch (IllegalArgumentException | JsonProcessingException | NullPointerException e) {
            throw new InvalidParameter("cursor");
        }
    }
}
