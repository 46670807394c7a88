package io.tillbridge.chaos;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The shop, as its customers and its keeper use it. */
final class Shop implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/wp-json/wc/v3/";
    private static final String KEYS =
            "Basic " + Base64.getEncoder().encodeToString("ck_sandbox:cs_sandbox".getBytes(StandardCharsets.UTF_8));

    private final int port = JavaProcess.freePort();
    private final int door = JavaProcess.freePort();
    private final JavaProcess process;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param listener who is told of every order placed or changed */
    Shop(Path folder, String listener) {
        process = new JavaProcess(
                "shop",
                folder,
                List.of("-Xmx1g"),
                ShopDoor.class.getName(),
                List.of(Integer.toString(port), Integer.toString(door), listener, "wh_sandbox"));
    }

    void start() {
        process.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> JavaProcess.listens(door));
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** An ordinary order; the seed decides who buys what. */
    ObjectNode buy(long seed) {
        return (ObjectNode) call("GET", "http://localhost:" + door + "/buy?" + seed, "");
    }

    /** As the keeper does it; by POST, so that calls of the service can fail and these do not. */
    ObjectNode edit(long id, JsonNode change) {
        return (ObjectNode) call("POST", url() + API + "orders/" + id, change.toString());
    }

    /** All orders as they are now. */
    List<JsonNode> orders() {
        List<JsonNode> orders = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode found = call("GET", url() + API + "orders?per_page=100&orderby=id&order=asc&page=" + page, "");
            if (found.isEmpty()) {
                return orders;
            }
            found.forEach(orders::add);
        }
    }

    JsonNode notes(long id) {
        return call("GET", url() + API + "orders/" + id + "/notes", "");
    }

    void misbehave(JsonNode misbehaviour) {
        call("POST", url() + "/sandbox/misbehave", misbehaviour.toString());
    }

    /** Misbehaviours that have not struck yet. */
    JsonNode pending() {
        return call("GET", url() + "/sandbox/misbehave", "");
    }

    void behave() {
        call("DELETE", url() + "/sandbox/misbehave", "");
    }

    private JsonNode call(String method, String address, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", KEYS)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + address + " answered " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
