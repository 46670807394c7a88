package io.tillbridge.sandbox.shop.misbehaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One way to misbehave, for the calls that match.
 *
 * @param path        regular expression found anywhere in the path, or in the path with its {@code ?include=…}
 * @param method      GET, PUT …; empty means any
 * @param count       how often; 0 means until cleared
 * @param probability of each matching call, from 0 to 1
 * @param millis      how long a slow answer waits
 */
public record Misbehaviour(Kind kind, Pattern path, String method, int count, double probability, long millis) {

    /** What goes wrong. */
    public enum Kind {
        /** Answers properly, but late. */
        LATENCY,
        /** PHP fatal error: an HTML page. */
        ERROR_500,
        /** The PHP process is away: an HTML page from the web server. */
        ERROR_502,
        /** Maintenance: an HTML page with Retry-After: 600. */
        ERROR_503,
        /** Shared hosting has enough: an HTML page with Retry-After: 30. */
        ERROR_429,
        /** Somebody revoked the API key: the shop's own 401. */
        REVOKED_KEY,
        /** A captcha or cache in front answers 200 with an HTML page; the shop never saw the call. */
        CAPTCHA,
        /** The connection ends without an answer; the shop never saw the call. */
        CUT_CONNECTION,
        /** The connection ends in the middle of the body. */
        CUT_BODY,
        /** Twenty megabytes of JSON. */
        HUGE_BODY,
        /** Before a page after the first is read, somebody changes an order of an earlier page, so the rest moves up by one. */
        PAGE_DRIFT,
        /** The work is done, then the connection hangs and ends without an answer. */
        TIMEOUT_AFTER_WORK
    }

    /** Of every call whose path matches, a number of times. */
    public static Misbehaviour times(Kind kind, int count, String path) {
        return new Misbehaviour(kind, Pattern.compile(path), "", count, 1, 1000);
    }

    /** Of every call whose path matches, until cleared. */
    public static Misbehaviour always(Kind kind, String path) {
        return times(kind, 0, path);
    }

    /** Now and then, until cleared. */
    public static Misbehaviour sometimes(Kind kind, double probability, String path) {
        return new Misbehaviour(kind, Pattern.compile(path), "", 0, probability, 1000);
    }

    public Misbehaviour onlyFor(String someMethod) {
        return new Misbehaviour(kind, path, someMethod, count, probability, millis);
    }

    public Misbehaviour lasting(long someMillis) {
        return new Misbehaviour(kind, path, method, count, probability, someMillis);
    }

    /** From {@code {"kind": "error-503", "path": "orders", "method": "GET", "count": 3, "probability": 0.5, "millis": 2000}}. */
    public static Misbehaviour of(JsonNode json) {
        String name = json.path("kind").asText("").toUpperCase(Locale.ROOT).replace('-', '_');
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ShopRefusal.invalidParameter("kind", "one of " + Arrays.toString(Kind.values())));
        try {
            return new Misbehaviour(
                    kind,
                    Pattern.compile(json.path("path").asText("")),
                    json.path("method").asText(""),
                    json.path("count").asInt(0),
                    json.path("probability").asDouble(1),
                    json.path("millis").asLong(1000));
        } catch (PatternSyntaxException e) {
            throw ShopRefusal.invalidParameter("path", e.getMessage());
        }
    }

    ObjectNode toJson() {
        ObjectNode json = ShopJson.object();
        json.put("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("path", path.pattern()).put("method", method).put("count", count);
        return json.put("probability", probability).put("millis", millis);
    }

    boolean concerns(ShopRequest request) {
        String asked = request.path() + "?include=" + request.query("include", "");
        boolean meant =
                path.matcher(request.path()).find() || path.matcher(asked).find();
        return meant && (method.isEmpty() || method.equals(request.method()));
    }
}
