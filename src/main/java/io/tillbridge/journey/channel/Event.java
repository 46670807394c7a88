package io.tillbridge.journey.channel;

import io.tillbridge.statements.Row;
import java.time.Instant;

/** One line of an order's timeline. */
public record Event(
        String shop, long orderId, Instant atUtc, String step, String fromState, String toState, String sentence)
        implements Row {
    private static final int LONGEST = 1000;

    public Event {
        // The column's length; a timeline sentence that long is a list whose head says enough.
        sentence = sentence.length() > LONGEST ? sentence.substring(0, LONGEST - 1) + "…" : sentence;
    }
}
