package io.tillbridge.bench;

import static org.awaitility.Awaitility.await;

import io.tillbridge.woocommerce.WebhookSignature;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Webhooks at a steady rate: from the moment the shop begins to send one until the order's document is committed. */
final class Hints {
    private final BenchService service;
    private final CountedDatabase counts;
    private final HttpClient http = HttpClient.newHttpClient();

    Hints(BenchService service, CountedDatabase counts) {
        this.service = service;
        this.counts = counts;
    }

    void tell(Report report, long firstOrder, Sizes sizes) {
        long[] sent = new long[sizes.hints()];
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
        for (int i = 0; i < sizes.hints(); i++) {
            int hint = i;
            var unused = clock.schedule(
                    () -> {
                        sent[hint] = System.nanoTime();
                        return send(firstOrder + hint);
                    },
                    i * 1000L / sizes.rate(),
                    TimeUnit.MILLISECONDS);
        }
        await().atMost(Duration.ofMinutes(10))
                .until(() -> counts.committedAt(firstOrder + sizes.hints() - 1) != null
                        && LongStream.range(firstOrder, firstOrder + sizes.hints())
                                .allMatch(id -> counts.committedAt(id) != null));
        clock.shutdownNow();
        List<Long> waits = LongStream.range(0, sizes.hints())
                .mapToObj(i -> counts.committedAt(firstOrder + i) - sent[(int) i])
                .sorted()
                .toList();
        report.header("Webhook to committed document, " + sizes.rate() + " a second, shop told", "p50", "p95", "p99");
        report.row(sizes.hints() + " webhooks", at(waits, 50), at(waits, 95), at(waits, 99));
    }

    private static String at(List<Long> waits, int percent) {
        return waits.get(Math.min(waits.size() - 1, waits.size() * percent / 100)) / 1_000_000 + " ms";
    }

    private int send(long orderId) throws Exception {
        byte[] body = ("{\"id\":" + orderId + "}").getBytes(StandardCharsets.UTF_8);
        HttpRequest hint = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + service.port() + "/webhooks/" + BenchService.SHOP))
                .header("Content-Type", "application/json")
                .header("X-WC-Webhook-Topic", "order.created")
                .header(
                        "X-WC-Webhook-Signature",
                        WebhookSignature.of(body, service.setting("tillbridge.shops.woodys.webhook-secret")))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(hint, BodyHandlers.discarding()).statusCode();
    }
}
