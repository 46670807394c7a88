package io.tillbridge.journey.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.ShopFailure;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of the shop's orders with nothing but ids and stamps: a third of the time of a full page (woocommerce.md,
 * Measured).
 *
 * @param entries what the page holds, unreadable entries left out
 */
public record LeanPage(List<Entry> entries) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @param modified absent where the shop gave no stamp; such an order is always looked at */
    public record Entry(long id, Optional<Instant> modified) {}

    public static LeanPage read(String json) throws ShopFailure {
        JsonNode page;
        try {
            page = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("a page of orders is not JSON");
        }
        if (page == null || !page.isArray()) {
            throw ShopFailure.away("a page of orders is not a list");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : page) {
            if (entry.path("id").isIntegralNumber() && entry.path("id").asLong() > 0) {
                entries.add(new Entry(
                        entry.path("id").asLong(),
                        stamp(entry.path("date_modified_gmt").asText(""))));
            }
        }
        if (entries.isEmpty() && !page.isEmpty()) {
            throw ShopFailure.away("a page of orders holds no order");
        }
        return new LeanPage(entries);
    }

    private static Optional<Instant> stamp(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.replaceAll("Z$", "")).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The newest stamp on the page, null on an empty page. */
    public Instant newest() {
        return entries.stream()
                .flatMap(entry -> entry.modified().stream())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
