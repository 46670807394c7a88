package io.tillbridge.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the journey stands at one moment.
 *
 * @param orders  by state
 * @param waiting rejected and held orders, by what they wait for
 * @param waitingAccounts the same of the shops' accounts
 * @param oldestUnposted since when the oldest unposted order is ready
 * @param effects what the shops were not told yet, by the outbox's state
 * @param polls   the last poll of each shop that ended; a shop that was not polled within a day is not among them
 */
record Standing(
        Map<String, Long> orders,
        List<Waiting> waiting,
        List<Waiting> waitingAccounts,
        Optional<Instant> oldestUnposted,
        Map<String, Effects> effects,
        Map<String, Poll> polls) {

    record Waiting(String state, String failureClass, long count, Instant oldest) {}

    record Effects(long count, Instant oldest, Instant newest) {}

    /**
     * @param ended when it ended; where another goes on since, when that was last heard of
     * @param good  whether it went well, as is thought of the first one while it goes on
     * @param error empty where it went well
     */
    record Poll(Instant ended, boolean good, String error, Optional<Instant> lastGood) {}

    /** The outbox's rows in a state. */
    Effects effects(String state) {
        return effects.getOrDefault(state, new Effects(0, Instant.EPOCH, Instant.EPOCH));
    }
}
