package io.tillbridge.sandbox.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Speaks to a shop over real HTTP with its own keys. */
record ShopClient(SandboxShop shop, HttpClient http) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static ShopClient of(SandboxShop shop) {
        return new ShopClient(shop, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    JsonNode json(String path) {
        return parse(get(path).body());
    }

    HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, body, basic(shop.consumerKey(), shop.consumerSecret()));
    }

    HttpResponse<String> send(String method, String path, String body, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop.url() + "/wp-json/wc/v3" + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String basic(String key, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A recorded answer of the real shop. */
    static JsonNode recorded(String name) {
        try (InputStream in = ShopClient.class.getResourceAsStream("/woo/" + name + ".json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
