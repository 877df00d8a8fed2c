package org.dudao.kernel;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the built front end from a folder, on the API's own address; a reverse proxy may do it instead. */
@ApplicationScoped
class Pages {

    /** %1$s is what the styles need beside our own files, %2$s the same for pictures. */
    private static final String POLICY = """
            default-src 'none'; script-src 'self'; style-src 'self'%1$s; img-src 'self' blob:%2$s; \
            font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; \
            base-uri 'none'; form-action 'self'; object-src 'none'; \
            require-trusted-types-for 'script'; trusted-types default""";

    /** The service worker runs under the policy of its own answer: it may fetch what is ours, and nothing else. */
    private static final String WORKER = "/m/sw.js";

    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

    private static final String NONCE = "__NONCE__";

    /** The front end's applications, each with one page for all its addresses. */
    private enum App {
        OFFICE("index.html"),
        FIELD("m/index.html"),
        PUBLIC("p/index.html");

        private final String page;

        App(String page) {
            this.page = page;
        }

        static App at(String path) {
            if (path.matches("/m(/.*)?")) {
                return FIELD;
            }
            return path.matches("/p(/.*)?") ? PUBLIC : OFFICE;
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final Optional<Path> root;

    Pages(@ConfigProperty(name = "dudao.web-root") Optional<Path> root) {
        this.root = root.map(Path::toAbsolutePath).filter(Files::isDirectory);
    }

    void routes(@Observes Router router) {
        router.get("/login").handler(this::signedIn);
        root.ifPresent(folder -> {
            var files = StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                    .setIndexPage("absent")
                    .setIncludeHidden(false);
            router.get("/*").order(20_000).handler(context -> pageOrFile(context, folder, files));
        });
    }

    /** The way back after signing in; only to a page of our own. */
    private void signedIn(RoutingContext context) {
        var wanted = context.queryParams().get("returnTo");
        var safe = wanted != null && wanted.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
        context.response()
                .setStatusCode(302)
                .putHeader("Location", safe ? wanted : "/")
                .end();
    }

    private void pageOrFile(RoutingContext context, Path folder, StaticHandler files) {
        var path = context.normalizedPath();
        if (path.matches("/(api|q)(/.*)?")) {
            context.next();
        } else if (path.substring(path.lastIndexOf('/')).contains(".")) {
            if (path.contains("/assets/")) {
                context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
            if (path.equals(WORKER)) {
                context.response()
                        .putHeader("Cache-Control", "no-store")
                        .putHeader("Content-Security-Policy", WORKER_POLICY);
            }
            files.handle(context);
        } else {
            page(context.response(), folder, App.at(path));
        }
    }

    /** The office's components write their styles at run time under a nonce; the others need no exception. */
    private void page(HttpServerResponse response, Path folder, App app) {
        var nonce = nonce();
        var file = folder.resolve(app.page);
        var policy =
                app == App.OFFICE ? POLICY.formatted(" 'nonce-" + nonce + "'", " data:") : POLICY.formatted("", "");
        response.putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", policy)
                .end(read(file).replace(NONCE, nonce));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String nonce() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
