package org.dudao.authz;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Sends requests to the running product, over connections that stay open. */
final class Sender {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final AtomicLong bytes = new AtomicLong();

    Answer send(Request wanted) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + wanted.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", wanted.type())
                .method(
                        wanted.method(),
                        wanted.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(wanted.body()));
        if (wanted.token() != null) {
            request.header("Authorization", "Bearer " + wanted.token());
        }
        try {
            var answer = Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
            bytes.addAndGet(answer.bytes().length);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long bytesReceived() {
        return bytes.get();
    }
}
