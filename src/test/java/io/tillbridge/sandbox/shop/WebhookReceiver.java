package io.tillbridge.sandbox.shop;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Hears webhooks and answers with the status it was told. */
final class WebhookReceiver implements AutoCloseable {

    record Heard(Headers headers, String body) {
        String topic() {
            String topic = headers.getFirst("X-WC-Webhook-Topic");
            return topic == null ? "" : topic;
        }
    }

    static {
        // Read once per process by whoever opens the first server; the shop's answers need it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Semaphore gate = new Semaphore(1);
    private volatile int status = 200;

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                gate.acquireUninterruptibly();
                gate.release();
                exchange.sendResponseHeaders(status, -1);
                heard.add(new Heard(exchange.getRequestHeaders(), body));
            }
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/webhooks/woodys";
    }

    List<Heard> heard() {
        return heard;
    }

    /** Lets callers wait for their answer until released. */
    void hold() {
        gate.acquireUninterruptibly();
    }

    void release() {
        gate.release();
    }

    void answer(int someStatus) {
        status = someStatus;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
