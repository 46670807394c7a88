package io.tillbridge.journey.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceLogTest {
    private static final Instant NOW = Instant.parse("2026-11-15T10:00:00Z");

    private final PriceLog log = new PriceLog(2, Duration.ofDays(30), Clock.fixed(NOW, ZoneOffset.UTC));

    private void keep(String... items) {
        for (String item : items) {
            log.keep(new LogEntry(
                    NOW,
                    "key",
                    "PRICE",
                    "77",
                    null,
                    "01",
                    item,
                    BigDecimal.ONE,
                    200,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    1,
                    1,
                    BigDecimal.ONE,
                    "v",
                    null));
        }
    }

    private static List<Object> items(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("itemNo")).toList();
    }

    @Test
    void whatHasNoRoomIsDroppedAndCounted() {
        keep("A", "B", "C", "D");

        assertThat(items(log.next())).containsExactly("A", "B");
        assertThat(log.dropped()).isEqualTo(2);
    }

    @Test
    void whatWasNotWrittenStaysInHandAndComesAgain() {
        keep("A");
        assertThat(items(log.next())).containsExactly("A");

        keep("B");
        assertThat(items(log.next())).containsExactly("A");
        log.written();
        assertThat(items(log.next())).containsExactly("B");
        log.written();
        assertThat(log.next()).isEmpty();
        assertThat(log.dropped()).isZero();
    }

    @Test
    void anEntryIsKeptForItsTime() {
        assertThat(log.keptSince()).isEqualTo(Instant.parse("2026-10-16T10:00:00Z"));
    }
}
