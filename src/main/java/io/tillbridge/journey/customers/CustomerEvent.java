package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import java.time.Instant;

/** One line of an account's timeline, in the words of a shopkeeper. */
public record CustomerEvent(
        String shop, String sourceKey, Instant atUtc, String step, String fromState, String toState, String sentence)
        implements Row {
    private static final int LONGEST = 1000;

    public CustomerEvent {
        sentence = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }
}
