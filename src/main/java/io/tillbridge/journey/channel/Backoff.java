package io.tillbridge.journey.channel;

import java.time.Duration;

/** Pauses between attempts: doubling, with jitter so that a crowd does not come back at once, and never beyond a limit. */
public final class Backoff {
    private Backoff() {}

    /**
     * @param attempt the attempts that failed so far, from 1
     * @param dice    0 to 1; the pause lies between half and the whole of its doubled value
     */
    public static Duration pause(int attempt, Duration first, Duration longest, double dice) {
        int doublings = Math.min(Math.max(attempt - 1, 0), 30);
        long whole = Math.min(first.toMillis() << Math.min(doublings, 30), longest.toMillis());
        if (whole <= 0) {
            whole = longest.toMillis();
        }
        return Duration.ofMillis(whole / 2 + (long) (whole / 2.0 * dice));
    }
}
