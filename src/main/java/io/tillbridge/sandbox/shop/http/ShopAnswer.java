package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What goes back over the wire. */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
public record ShopAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final String JSON = "application/json; charset=UTF-8";

    public static ShopAnswer json(int status, JsonNode body) {
        return json(status, body, Map.of());
    }

    public static ShopAnswer json(int status, JsonNode body, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", JSON);
        return new ShopAnswer(status, all, ShopJson.bytes(body));
    }

    public static ShopAnswer ok(JsonNode body) {
        return json(200, body);
    }

    public static ShopAnswer html(int status, String page, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", "text/html; charset=UTF-8");
        return new ShopAnswer(status, all, page.getBytes(StandardCharsets.UTF_8));
    }

    public static ShopAnswer refusal(ShopRefusal refusal) {
        return json(refusal.status(), refusal.toJson());
    }
}
