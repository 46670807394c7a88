package io.tillbridge.journey.quotes;

import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Questions that wait to be written down, so that no answer waits for it. There are never more than fit the queue: the next
 * are dropped, and counted. What could not be written stays in hand and is tried again.
 */
@Component("priceLog")
public class PriceLog {
    private static final int AT_ONCE = 1_000;

    private final BlockingQueue<LogEntry> waiting;
    private final AtomicLong dropped = new AtomicLong();
    private final Duration keepLog;
    private final Clock clock;
    private List<LogEntry> inHand = List.of();

    @Autowired
    public PriceLog(Settings settings, Clock clock) {
        this(settings.pricing().logQueue(), settings.pricing().keepLog(), clock);
    }

    PriceLog(int room, Duration keepLog, Clock clock) {
        this.waiting = new ArrayBlockingQueue<>(room);
        this.keepLog = keepLog;
        this.clock = clock;
    }

    public void keep(PriceReply reply) {
        keep(reply.entry());
    }

    void keep(LogEntry entry) {
        if (!waiting.offer(entry)) {
            dropped.incrementAndGet();
        }
    }

    /** Rows for insert-log.sql: those of last time, unless they were written. */
    public synchronized List<Map<String, Object>> next() {
        if (inHand.isEmpty()) {
            List<LogEntry> taken = new ArrayList<>();
            waiting.drainTo(taken, AT_ONCE);
            inHand = List.copyOf(taken);
        }
        return Row.rows(inHand);
    }

    public synchronized void written() {
        inHand = List.of();
    }

    /** Entries that were never written down. */
    public long dropped() {
        return dropped.get();
    }

    /** Older questions than this are deleted. */
    public Instant keptSince() {
        return clock.instant().minus(keepLog);
    }
}
