package io.tillbridge.chaos;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Brings the shop's webhooks to the services: in copies, late, in another order, to whichever it likes, or not at all. */
final class Courier implements AutoCloseable {
    private static final int LATEST = 4000;

    private final HttpServer desk;
    private final Random random;
    private final Faults faults;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService errands = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "courier");
        thread.setDaemon(true);
        return thread;
    });
    private volatile List<Instance> instances = List.of();
    private volatile boolean reliable;

    Courier(long seed, Faults faults) {
        this.random = new Random(seed);
        this.faults = faults;
        try {
            desk = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk.createContext("/", this::take);
        desk.start();
    }

    String url() {
        return "http://localhost:" + desk.getAddress().getPort() + "/webhooks/woodys";
    }

    void serve(List<Instance> some) {
        instances = List.copyOf(some);
    }

    /** From now on each is brought once and at once. */
    void becomeReliable() {
        reliable = true;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            if (!instances.isEmpty()) {
                plan(exchange.getRequestHeaders(), body);
            }
        }
    }

    private synchronized void plan(Headers headers, byte[] body) {
        if (reliable) {
            bring(headers, body, 0);
            return;
        }
        int copies = random.nextInt(4);
        faults.happened(
                copies == 0 ? "webhooks lost" : copies == 1 ? "webhooks late" : "webhooks in copies, out of order");
        for (int copy = 0; copy < copies; copy++) {
            bring(headers, body, random.nextInt(LATEST));
        }
    }

    private void bring(Headers headers, byte[] body, int millis) {
        URI address = URI.create(instances.get(random.nextInt(instances.size())).url() + "/webhooks/woodys");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).POST(BodyPublishers.ofByteArray(body));
        headers.forEach((name, values) -> {
            if (name.toLowerCase(java.util.Locale.ROOT).startsWith("x-wc-")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        ScheduledFuture<?> unused = errands.schedule(() -> send(request.build()), millis, TimeUnit.MILLISECONDS);
    }

    private void send(HttpRequest request) {
        CompletableFuture<?> unused = http.sendAsync(request, BodyHandlers.discarding())
                .whenComplete((answer, failure) -> {
                    if (failure != null && !reliable) {
                        faults.happened("webhooks before a closed door");
                    }
                });
    }

    @Override
    public void close() {
        errands.shutdownNow();
        desk.stop(0);
    }
}
