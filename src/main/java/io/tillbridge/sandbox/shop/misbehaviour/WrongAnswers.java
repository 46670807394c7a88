package io.tillbridge.sandbox.shop.misbehaviour;

import io.tillbridge.sandbox.shop.http.ShopAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The pages that come instead of JSON (woocommerce.md, Errors). */
final class WrongAnswers {

    private static final int HUGE = 20 << 20;

    private WrongAnswers() {}

    /** The answer that takes the shop's place; empty where the shop itself is asked. */
    static Optional<ShopAnswer> instead(Misbehaviour.Kind kind) {
        return switch (kind) {
            case ERROR_500 ->
                page(500, "WordPress &rsaquo; Error", "There has been a critical error on this website.", Map.of());
            case ERROR_502 -> page(502, "502 Bad Gateway", "nginx", Map.of());
            case ERROR_503 ->
                page(
                        503,
                        "Maintenance",
                        "Briefly unavailable for scheduled maintenance. Check back in a minute.",
                        Map.of("Retry-After", "600"));
            case ERROR_429 -> page(429, "Too Many Requests", "Slow down.", Map.of("Retry-After", "30"));
            case CAPTCHA -> page(200, "One moment, please", "Please prove that you are human.", Map.of());
            case REVOKED_KEY -> Optional.of(revoked());
            case HUGE_BODY -> Optional.of(huge());
            default -> Optional.empty();
        };
    }

    private static Optional<ShopAnswer> page(int status, String title, String text, Map<String, String> headers) {
        String html = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>"
                + text + "</p></body></html>";
        return Optional.of(ShopAnswer.html(status, html, headers));
    }

    private static ShopAnswer revoked() {
        String json = "{\"code\":\"woocommerce_rest_cannot_view\",\"message\":\"Sorry, you cannot list resources.\","
                + "\"data\":{\"status\":401}}";
        return new ShopAnswer(
                401, Map.of("Content-Type", "application/json; charset=UTF-8"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Valid JSON, and far too much of it. */
    private static ShopAnswer huge() {
        byte[] body = new byte[HUGE];
        Arrays.fill(body, (byte) 'x');
        byte[] head = "[{\"id\":1,\"customer_note\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\"}]".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(tail, 0, body, body.length - tail.length, tail.length);
        return new ShopAnswer(200, Map.of("Content-Type", "application/json; charset=UTF-8"), body);
    }
}
