package io.tillbridge.health;

import io.tillbridge.statements.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/**
 * What the standing of the shops' webhooks means. Never DOWN: the poll finds every order, only later (woocommerce.md,
 * Webhooks). A look that failed once is forgiven, since the next one is an hour away.
 */
final class WebhookFindings {
    private static final Duration FORGIVEN = Duration.ofHours(2);

    /**
     * How one shop's webhooks stand.
     *
     * @param error        of the last look, empty where it went well
     * @param silentPolls  polls since the last webhook that found new orders
     * @param silentOrders how many they found
     */
    record Webhooks(Instant looked, String error, Optional<Instant> lastGood, long silentPolls, long silentOrders) {

        static Webhooks of(Map<String, Object> row) {
            Columns columns = Columns.of(row);
            return new Webhooks(
                    columns.instant("END_UTC").orElseThrow(),
                    columns.text("SUCCESS").equals("Y") ? "" : columns.text("ERROR_MESSAGE"),
                    columns.instant("LAST_GOOD_UTC"),
                    columns.number("SILENT_POLLS"),
                    columns.number("SILENT_ORDERS"));
        }
    }

    private record Finding(Status status, String sentence) {}

    private WebhookFindings() {}

    /**
     * @param shops    every shop, with the reason why its webhooks are not kept, empty where they are
     * @param standing of the shops whose webhooks were looked at
     * @param limit    as many silent polls are trouble
     */
    static Health of(Map<String, Optional<String>> shops, Map<String, Webhooks> standing, int limit, Instant now) {
        Map<String, Object> sentences = new LinkedHashMap<>();
        Status worst = Status.UP;
        for (Map.Entry<String, Optional<String>> shop : shops.entrySet()) {
            Finding finding = shop.getValue()
                    .map(reason -> new Finding(Status.UP, reason + " Orders come with the poll."))
                    .orElseGet(() -> finding(shop.getKey(), standing.get(shop.getKey()), limit, now));
            sentences.put(shop.getKey(), finding.sentence());
            worst = finding.status().equals(Status.UP) ? worst : finding.status();
        }
        return Health.status(worst).withDetails(sentences).build();
    }

    private static Finding finding(String shop, Webhooks webhooks, int limit, Instant now) {
        if (webhooks == null) {
            return new Finding(Status.UP, "Not looked at yet.");
        }
        String closer = " Look closer with: webhooks check --shop " + shop;
        if (!webhooks.error().isEmpty()) {
            boolean long_ = webhooks.lastGood()
                    .map(good -> good.plus(FORGIVEN))
                    .orElse(Instant.EPOCH)
                    .isBefore(now);
            return new Finding(
                    long_ ? Findings.ATTENTION : Status.UP,
                    "The last look failed " + ago(webhooks.looked(), now) + ": " + webhooks.error() + closer);
        }
        if (webhooks.silentPolls() >= limit) {
            return new Finding(
                    Findings.ATTENTION,
                    "The last " + webhooks.silentPolls() + " polls with new orders found " + webhooks.silentOrders()
                            + ", and no webhook told of any: does the shop reach tillbridge.public-url?" + closer);
        }
        return new Finding(Status.UP, "Looked at " + ago(webhooks.looked(), now) + ".");
    }

    private static String ago(Instant at, Instant now) {
        return Findings.words(Duration.between(at, now)) + " ago";
    }
}
