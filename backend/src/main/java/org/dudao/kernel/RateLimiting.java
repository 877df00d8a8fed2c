package org.dudao.kernel;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.dudao.kernel.RateLimits.Kind;
import org.dudao.kernel.RateLimits.Verdict;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Who asks too often is told when to come back: by person once known, by address until then. */
class RateLimiting {

    private static final String VERDICT = "dudao.rate-limit";
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final RateLimits limits;
    private final Problems problems;
    private final SecurityIdentity identity;

    RateLimiting(RateLimits limits, Problems problems, SecurityIdentity identity) {
        this.limits = limits;
        this.problems = problems;
        this.identity = identity;
    }

    /** Before anything is looked up for a request that does not even claim to be somebody's. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    @Nullable
    Response stranger(ContainerRequestContext request, HttpServerRequest line) {
        return BrowserGuard.claimsSomebody(request)
                ? null
                : judge(
                        request,
                        limits.take(Kind.ANONYMOUS, line.remoteAddress().hostAddress()));
    }

    /** Before the body is read. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    @Nullable
    Response person(ContainerRequestContext request, ResourceInfo operation) {
        if (identity.isAnonymous()) {
            return null;
        }
        var who = identity.getPrincipal().getName();
        var refused = judge(request, limits.take(Kind.REQUESTS, who));
        var kind = kind(request, operation);
        return refused != null || kind == Kind.REQUESTS ? refused : judge(request, limits.take(kind, who));
    }

    /** The draft standard's headers, so that a script can slow down before it is refused. */
    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(VERDICT) instanceof Verdict verdict) {
            var name = verdict.kind().name().toLowerCase(java.util.Locale.ROOT);
            response.getHeaders().putSingle("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(name, verdict.limit()));
            response.getHeaders()
                    .putSingle("RateLimit", "\"%s\";r=%d;t=%d".formatted(name, verdict.left(), verdict.seconds()));
        }
    }

    private @Nullable Response judge(ContainerRequestContext request, Verdict verdict) {
        request.setProperty(VERDICT, verdict);
        return verdict.refused() ? problems.later(429, "rate-limited", verdict.seconds()) : null;
    }

    /** A workbook or another file made for the request is an export. */
    private static Kind kind(ContainerRequestContext request, ResourceInfo operation) {
        if (READS.contains(request.getMethod())) {
            var answer = operation.getResourceMethod().getGenericReturnType().getTypeName();
            return answer.contains("byte[]") ? Kind.EXPORTS : Kind.REQUESTS;
        }
        var type = BodyGuard.type(request);
        return type == null || BodyGuard.isJson(type) ? Kind.WRITES : Kind.UPLOADS;
    }
}
