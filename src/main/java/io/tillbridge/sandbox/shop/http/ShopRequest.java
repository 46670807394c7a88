package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One call, as read from the wire. */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
public record ShopRequest(String method, String path, Map<String, String> query, String authorization, byte[] body) {

    private static final Pattern INDEX = Pattern.compile("\\[\\d*]$");

    public static ShopRequest read(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new ShopRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                parse(exchange.getRequestURI().getRawQuery()),
                authorization == null ? "" : authorization,
                exchange.getRequestBody().readAllBytes());
    }

    /** The parameter, or the fallback where it is missing or empty. */
    public String query(String name, String fallback) {
        String value = query.getOrDefault(name, "");
        return value.isEmpty() ? fallback : value;
    }

    public boolean flag(String name) {
        return query(name, "").equals("true") || query(name, "").equals("1");
    }

    /** The body as an object; an empty body is an empty object, as WordPress has it. */
    public ObjectNode json() {
        try {
            JsonNode parsed = body.length == 0 ? ShopJson.object() : ShopJson.parse(body);
            if (parsed instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            ObjectNode extra = ShopJson.object();
            extra.put("json_error_code", 4).put("json_error_message", "Syntax error");
            throw new ShopRefusal(400, "rest_invalid_json", "Invalid JSON body passed.", extra);
        }
        throw new ShopRefusal(400, "rest_invalid_json", "Invalid JSON body passed.");
    }

    /** {@code include[]=1&include[]=2} and {@code include=1,2} mean the same. */
    private static Map<String, String> parse(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        if (raw == null) {
            return query;
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (INDEX.matcher(name).find()) {
                query.merge(INDEX.matcher(name).replaceFirst(""), value, (one, next) -> one + "," + next);
            } else {
                query.put(name, value);
            }
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
