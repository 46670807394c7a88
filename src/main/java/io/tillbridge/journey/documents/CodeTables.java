package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.Codes;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Order;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * CounterPoint's code tables, read once for many orders. A code that is new counts at once, since what an order misses is
 * read again; one that was taken away counts for a little longer.
 */
@Component("codeTables")
public class CodeTables {
    private final Settings settings;
    private final Clock clock;
    private volatile Reading last;

    private record Reading(Codes codes, Instant at) {}

    public CodeTables(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the last reading is too old, or lacks a code that the order needs. */
    public boolean lack(Order order) {
        Reading reading = last;
        return reading == null
                || !reading.at().plus(settings.counterpoint().codesAge()).isAfter(clock.instant())
                || !Planning.hasCodes(settings.counterpoint(), reading.codes(), order);
    }

    public Codes remembered() {
        return last.codes();
    }

    /** @param rows of find-codes.sql */
    public Codes remember(List<Map<String, Object>> rows) {
        Codes codes = Codes.of(rows);
        last = new Reading(codes, clock.instant());
        return codes;
    }

    /** What was read counts no more. */
    public void forget() {
        last = null;
    }
}
