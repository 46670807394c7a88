package io.tillbridge.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Calls the service over HTTP as somebody outside does. */
public final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final List<String> headers;

    private Visitor(String address, List<String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public static Visitor withKey(Environment environment) {
        return stranger(environment).with("X-API-Key", "sandbox");
    }

    public static Visitor stranger(Environment environment) {
        return new Visitor("http://localhost:" + environment.getRequiredProperty("local.server.port"), List.of());
    }

    public Visitor with(String header, String value) {
        return new Visitor(
                address,
                Stream.concat(headers.stream(), Stream.of(header, value)).toList());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The bytes of a file. */
    public byte[] download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** What a browser asks before it asks. */
    public HttpResponse<String> options(String path) {
        return send(request(path).method("OPTIONS", BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String path, byte[] body) {
        return send(request(path).POST(BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> post(String path) {
        return post(path, new byte[0]);
    }

    public JsonNode read(String path) {
        return json(get(path));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
