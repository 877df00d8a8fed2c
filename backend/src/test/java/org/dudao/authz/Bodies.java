package org.dudao.authz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Changes one thing in a JSON body that is otherwise valid. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("id|.*Ids?");

    private Bodies() {}

    static ObjectNode read(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    /** Every object in the body, the body itself first. */
    static List<ObjectNode> objects(JsonNode body) {
        var all = new ArrayList<ObjectNode>();
        if (body instanceof ObjectNode object) {
            all.add(object);
        }
        body.forEach(child -> all.addAll(objects(child)));
        return all;
    }

    /** The names of all properties of a schema that hold ids. */
    static Set<String> ids(JsonNode schema) {
        var names = new TreeSet<String>();
        schema.path("properties").fieldNames().forEachRemaining(name -> {
            if (ID.matcher(name).matches()) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whether anything in the schema, however deep, has a property of that name. */
    static boolean knows(JsonNode schema, String name) {
        var known = schema.path("properties").has(name);
        for (var child : schema) {
            known |= knows(child, name);
        }
        return known;
    }

    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** The body with one property of its n-th object changed; the given body stays as it is. */
    static String changed(ObjectNode body, int object, Consumer<ObjectNode> change) {
        var copy = body.deepCopy();
        change.accept(objects(copy).get(object));
        return copy.toString();
    }

    /** Puts an id into a property; a list keeps its own and gets the other one as well. */
    static void put(ObjectNode object, String name, String id) {
        if (object.get(name) instanceof ArrayNode list) {
            list.add(id);
        } else {
            object.put(name, id);
        }
    }
}
