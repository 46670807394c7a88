package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The shop's two ways of writing a moment, both to the second: site-local and UTC, neither with a zone (woocommerce.md, Dates). */
public final class ShopClock {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Clock clock;

    public ShopClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Writes {@code field} and {@code field_gmt}. */
    public static void stamp(ObjectNode document, String field, Instant moment) {
        document.put(field, FORMAT.format(moment.atZone(ZONE)));
        document.put(field + "_gmt", FORMAT.format(moment.atZone(ZoneOffset.UTC)));
    }

    /** The moment of {@code field_gmt}; the epoch when the document has none. */
    public static Instant read(JsonNode document, String field) {
        String text = document.path(field + "_gmt").asText("");
        return text.isEmpty() || "null".equals(text)
                ? Instant.EPOCH
                : LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC);
    }
}
