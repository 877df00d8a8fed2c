package org.dudao.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Translates whatever was thrown into a problem document; nothing internal ever leaves. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "invalid-parameter"),
            Map.entry(401, "authentication-required"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(410, "gone"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(416, "range-not-satisfiable"),
            Map.entry(507, "storage-full"));

    /** What a refusal may tell in a header of its own. */
    private static final List<String> TOLD = List.of("Retry-After", "Content-Range");

    private static final int RETRY_SECONDS = 5;

    private final Problems problems;
    private final CallerScope caller;
    private final Operations operations;
    private final RateLimits limits;
    private final HttpServerRequest line;

    ProblemMappers(
            Problems problems, CallerScope caller, Operations operations, RateLimits limits, HttpServerRequest line) {
        this.problems = problems;
        this.caller = caller;
        this.operations = operations;
        this.limits = limits;
        this.line = line;
    }

    @ServerExceptionMapper
    Response refused(Refusal e) {
        return switch (e) {
            case NotFound absent -> refused(404, e);
            case NotAllowed denied -> refused(403, e);
            case Conflict conflict -> refused(409, e);
            case RuleViolation broken -> refused(422, e);
            case Unavailable absent ->
                problems.later(503, e.code(), absent.retryAfter().toSeconds());
        };
    }

    private Response refused(int status, Refusal e) {
        return problems.response(status, e.code(), e.facts(), null);
    }

    @ServerExceptionMapper
    Response unsignedIn(UnauthorizedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response badCredentials(AuthenticationFailedException e) {
        return unauthenticated();
    }

    /** Guessing is counted like knocking without a name. */
    private Response unauthenticated() {
        var flood = limits.take(RateLimits.Kind.ANONYMOUS, line.remoteAddress().hostAddress());
        if (flood.refused()) {
            return problems.later(429, "rate-limited", flood.seconds());
        }
        return Response.fromResponse(problems.response(401, "authentication-required"))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return problems.response(403, caller.isPlaced() ? "forbidden" : caller.whyNotPlaced());
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e) {
        return problems.response(409, "stale");
    }

    @ServerExceptionMapper
    Response preconditionFailed(Precondition.Failed e) {
        return problems.response(412, "precondition-failed");
    }

    @ServerExceptionMapper
    Response invalidParameter(InvalidParameter e) {
        return problems.response(400, "invalid-parameter", Map.of(), violation(e.name(), "unreadable"));
    }

    @ServerExceptionMapper
    Response badBody(InvalidBody e) {
        return problems.response(400, "malformed-body", Map.of(), violation("", "unreadable"));
    }

    @ServerExceptionMapper(UnrecognizedPropertyException.class)
    Response unknownMember(UnrecognizedPropertyException e) {
        return problems.response(400, "unknown-property", Map.of(), violation(pointer(e), "unknown-property"));
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    Response mismatched(MismatchedInputException e) {
        return problems.response(400, "malformed-body", Map.of(), violation(pointer(e), "unreadable"));
    }

    @ServerExceptionMapper(JsonMappingException.class)
    Response unmappable(JsonMappingException e) {
        return problems.response(400, "malformed-body", Map.of(), violation(pointer(e), "unreadable"));
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException e) {
        return problems.response(400, "malformed-body");
    }

    @ServerExceptionMapper
    Response invalid(jakarta.validation.ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(Violations::of)
                .sorted(java.util.Comparator.comparing(Problem.Violation::field))
                .toList();
        return problems.response(400, "validation-failed", Map.of(), violations);
    }

    @ServerExceptionMapper
    Response storage(PersistenceException e) {
        return e instanceof ConstraintViolationException broken ? constraint(broken) : unforeseen(e);
    }

    /** The constraint's name is the code: {@code assignment_overlap} reads {@code assignment.overlap}. */
    @ServerExceptionMapper
    Response constraint(ConstraintViolationException e) {
        var name = constraintName(e);
        if (name.endsWith("_fkey")) {
            return problems.response(422, "unknown-reference");
        }
        var code = name.replaceFirst("_", ".").replace('_', '-');
        return problems.knows(code) ? problems.response(409, code) : unforeseen(e);
    }

    /** Hibernate does not know the names of exclusion constraints; the driver does. */
    private static String constraintName(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException broken && broken.getServerErrorMessage() != null) {
                return Objects.requireNonNullElse(broken.getServerErrorMessage().getConstraint(), "");
            }
        }
        return "";
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        var status = e.getResponse().getStatus();
        if (e.getCause() instanceof InvalidParameter parameter) {
            return invalidParameter(parameter);
        }
        if (e instanceof NotFoundException && e.getCause() != null) {
            return problems.response(400, "invalid-parameter");
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        var code = CODES.get(status);
        if (code == null) {
            return status < 400 ? e.getResponse() : unforeseen(e);
        }
        var answer = Response.fromResponse(problems.response(status, code));
        TOLD.forEach(header -> answer.header(header, e.getResponse().getHeaderString(header)));
        return (status == 405 ? answer.header("Allow", String.join(", ", operations.allowed(uri.getPath()))) : answer)
                .build();
    }

    @ServerExceptionMapper(priority = Integer.MAX_VALUE)
    Response unforeseen(Throwable e) {
        if (Outage.isCauseOf(e)) {
            LOG.warnf("database unavailable, trace %s: %s", problems.traceId(), e.getMessage());
            return problems.later(503, "unavailable", RETRY_SECONDS);
        }
        LOG.errorf(e, "unforeseen, trace %s", problems.traceId());
        return problems.response(500, "internal-error");
    }

    private @Nullable List<Problem.Violation> violation(String field, String code) {
        return List.of(problems.violation(field, code));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
