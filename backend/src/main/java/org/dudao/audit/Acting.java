package org.dudao.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dudao.kernel.CallerScope;
import org.dudao.kernel.Problems;
import org.dudao.person.Placed;
import org.jspecify.annotations.Nullable;

/** Says of the act that is going on what C-05 wants: who, as what, from where, by which operation, on what. */
@ApplicationScoped
class Acting {

    static final String OPERATION = "dudao.operation";

    private static final String TAG = "dudao.operation.tag";
    private static final String SESSION = "q_session";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Acting(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Remembers which operation of the contract answers the request. */
    void by(Operated operated) {
        route().ifPresent(route -> {
            route.put(OPERATION, operated.id());
            route.put(TAG, operated.tag());
        });
    }

    /** Whether somebody's request is going on that means to change something; what the product does for itself is none. */
    boolean writes() {
        return CallerScope.job().isEmpty()
                && route().map(route -> !READS.contains(route.request().method()))
                        .orElse(false);
    }

    /** The chain of what is nobody's row: the caller's own division. */
    int home() {
        return placed(identity()).map(Placed::regionId).orElse(Trail.PLATFORM);
    }

    /** The object that the path names. */
    Optional<UUID> named() {
        return route().flatMap(Acting::named);
    }

    ObjectNode record(AuditResult result) {
        return record(result, route(), identity());
    }

    ObjectNode record(AuditResult result, Optional<RoutingContext> route, @Nullable SecurityIdentity by) {
        var record = JsonNodeFactory.instance.objectNode();
        record.set("actor", actor(by));
        record.put("operation", operation(route));
        record.put("result", result.name());
        route.ifPresent(r -> place(record, r));
        return record;
    }

    int home(@Nullable SecurityIdentity by) {
        return placed(by).map(Placed::regionId).orElse(Trail.PLATFORM);
    }

    Optional<RoutingContext> route() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent())
                : Optional.empty();
    }

    /** Nobody's while the product acts for itself: finding out who somebody is must not wait for who they are. */
    private @Nullable SecurityIdentity identity() {
        return CallerScope.job().isEmpty() && Arc.container().requestContext().isActive() ? identity : null;
    }

    private static Optional<Placed> placed(@Nullable SecurityIdentity by) {
        return Optional.ofNullable(by).map(who -> who.<Placed>getAttribute(Placed.ATTRIBUTE));
    }

    private static ObjectNode actor(@Nullable SecurityIdentity by) {
        var actor = JsonNodeFactory.instance.objectNode();
        var placed = placed(by);
        if (placed.isPresent()) {
            return actor.put("person", placed.get().person().toString())
                    .put("name", placed.get().name())
                    .put("account", placed.get().account())
                    .put("role", placed.get().role().name());
        }
        var subject = by == null || by.isAnonymous() ? null : by.getPrincipal().getName();
        return subject != null
                ? actor.put("account", subject)
                : actor.put("account", "system").put("name", CallerScope.job().orElse(""));
    }

    /** Jobs have no operation of the contract; they are called by what works. */
    private static String operation(Optional<RoutingContext> route) {
        return route.map(r -> r.<String>get(OPERATION)).or(CallerScope::job).orElse("none");
    }

    private static void place(ObjectNode record, RoutingContext route) {
        record.put("method", route.request().method().name());
        record.put("address", route.request().remoteAddress().hostAddress());
        var session = session(route);
        if (session != null) {
            record.put("session", session);
        }
        record.put("trace", Problems.traceId(route));
        named(route).ifPresent(id -> {
            var object = record.putObject("object");
            object.put("type", route.<String>get(TAG));
            object.put("id", id.toString());
        });
    }

    private static Optional<UUID> named(RoutingContext route) {
        return ID.matcher(route.normalizedPath())
                .results()
                .map(found -> UUID.fromString(found.group()))
                .findFirst();
    }

    /** Tells sessions apart and opens none. */
    private static @Nullable String session(RoutingContext route) {
        var cookies = route.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(SESSION))
                .map(Cookie::getValue)
                .sorted()
                .collect(Collectors.joining());
        return cookies.isEmpty() ? null : Sha256.hex(cookies).substring(0, 16);
    }
}
