package org.dudao.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.Tuple;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Remembers answers in the transaction of the work itself: the second of two equal requests waits, then repeats. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    CallerScope caller;

    @Inject
    HttpServerRequest request;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidParameter("Idempotency-Key");
        }
        var digest = digest(call);
        if (!reserve(key, digest)) {
            return repeat(call, key, digest);
        }
        var answer = call.proceed();
        remember(key, answer instanceof RestResponse<?> response ? response : RestResponse.ok(answer));
        return answer;
    }

    private void remember(String key, RestResponse<?> answer) throws JsonProcessingException {
        entities.createNativeQuery(
                        "update idempotency set answer = :answer, status = :status, location = :location where person_id = :person and key = :key")
                .setParameter("answer", json.writeValueAsString(answer.getEntity()))
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString("Location"))
                .setParameter("person", caller.person())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** False if the key was used before; waits for a twin that is still at work. */
    private boolean reserve(String key, String digest) {
        try {
            return entities.createNativeQuery(
                                    "insert into idempotency (person_id, key, digest) values (:person, :key, :digest) on conflict do nothing")
                            .setParameter("person", caller.person())
                            .setParameter("key", key)
                            .setParameter("digest", digest)
                            .executeUpdate()
                    == 1;
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw new Conflict("idempotency-key-in-flight", Map.of());
        }
    }

    private Object repeat(InvocationContext call, String key, String digest) throws JsonProcessingException {
        var known = (Tuple) entities.createNativeQuery(
                        "select digest, answer, status, location from idempotency where person_id = :person and key = :key",
                        Tuple.class)
                .setParameter("person", caller.person())
                .setParameter("key", key)
                .getSingleResult();
        if (!digest.equals(known.get("digest", String.class))) {
            throw new RuleViolation("idempotency-key-reused", Map.of());
        }
        request.response().putHeader("Idempotency-Replayed", "true");
        var answer = known.get("answer", String.class);
        return call.getMethod().getGenericReturnType() instanceof ParameterizedType dressed
                        && dressed.getRawType() == RestResponse.class
                ? RestResponse.ResponseBuilder.create(
                                RestResponse.Status.fromStatusCode(known.get("status", Integer.class)),
                                read(answer, dressed.getActualTypeArguments()[0]))
                        .header("Location", known.get("location", String.class))
                        .build()
                : read(answer, call.getMethod().getGenericReturnType());
    }

    private Object read(String answer, Type type) throws JsonProcessingException {
        return json.readValue(answer, json.constructType(type));
    }

    private String digest(InvocationContext call) throws JsonProcessingException {
        var what = call.getMethod().toGenericString() + json.writeValueAsString(call.getParameters());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
