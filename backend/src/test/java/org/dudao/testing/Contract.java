package org.dudao.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Reads along with every test: an answer that the contract does not promise is a failure, whatever was asserted. */
public final class Contract implements Filter {

    private static final int UNKNOWN_PATH = 404;
    private static final int UNKNOWN_METHOD = 405;

    private static OpenApiInteractionValidator validator;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        hold(request.getMethod(), URI.create(request.getURI()).getPath(), answer(response));
        return response;
    }

    /** Fails when the contract does not promise this answer to that request. */
    public static void hold(String method, String path, SimpleResponse answer) {
        var status = answer.getStatus();
        if (!path.startsWith("/api/") || status == 304 || status == UNKNOWN_METHOD) {
            return;
        }
        var report = validator().validateResponse(path, Method.valueOf(method), answer);
        var offered = report.getMessages().stream()
                .noneMatch(message -> message.getKey().startsWith("validation.request.path.missing"));
        if (report.hasErrors() && (offered || status != UNKNOWN_PATH)) {
            throw new AssertionError("the contract does not promise this: " + method + " " + path + " " + status + "\n"
                    + report.getMessages());
        }
    }

    private static SimpleResponse answer(Response response) {
        var answer = SimpleResponse.Builder.status(response.statusCode()).withContentType(response.contentType());
        response.headers().forEach(header -> answer.withHeader(header.getName(), header.getValue()));
        return response.contentType().contains("json")
                ? answer.withBody(response.asString()).build()
                : answer.withBody(response.asByteArray()).build();
    }

    private static synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                            RestAssured.get("/api/openapi").asString())
                    .build();
        }
        return validator;
    }
}
