package org.dudao.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** A browser that keeps cookies and follows redirects one by one, so that a test sees each step of a sign-in. */
public final class Browser {

    /** The name of the session's cookie where there is no TLS. */
    public static final String SESSION = "dudao";

    private final Map<String, String> cookies = new HashMap<>();
    private final String name;

    public Browser(String name) {
        this.name = name;
    }

    public static Browser signedIn(Caller caller) {
        var browser = new Browser("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36");
        browser.signIn(caller);
        return browser;
    }

    /** The whole way: to the identity provider, back with a code, and on to the page that was wanted. */
    public Response signIn(Caller caller) {
        return follow(toProvider(caller));
    }

    /** As far as the way back with the code, which the caller of this method may then alter. */
    public String toProvider(Caller caller) {
        var asked = go("/login?returnTo=/").getHeader("Location");
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(asked + "&as=" + caller.person() + ":" + caller.account())
                .getHeader("Location");
    }

    public Response follow(String location) {
        return go(location);
    }

    /** A request of the page itself: with the session's cookie and the header that marks writes as ours. */
    public RequestSpecification request() {
        return given().filter(new Contract())
                .cookies(cookies)
                .header("X-Dudao", "1")
                .header("User-Agent", name)
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    public Response go(String where) {
        var answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .header("User-Agent", name)
                .get(where);
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    public String session() {
        return cookies.get(SESSION);
    }

    public void carry(String session) {
        cookies.put(SESSION, session);
    }
}
