package io.tillbridge.journey.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the database last refused, for health: a full log or a missing grant can be written down nowhere, and a connection
 * knows nothing of it.
 */
@Component
public class DatabaseTrouble {
    // A poll every two minutes and each sweep meet it again while it lasts.
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final Set<Reason> ITS_OWN =
            Set.of(Reason.DATABASE_AWAY, Reason.DATABASE_LOGIN, Reason.DATABASE_FULL, Reason.DATABASE_PERMISSION);

    private final Clock clock;
    private volatile Seen last = new Seen(Instant.MIN, null);

    private record Seen(Instant at, Rejection rejection) {}

    public DatabaseTrouble(Clock clock) {
        this.clock = clock;
    }

    void note(Rejection rejection) {
        if (ITS_OWN.contains(rejection.reason())) {
            last = new Seen(clock.instant(), rejection);
        }
    }

    /** What was refused within the last minutes. */
    public Optional<Rejection> recent() {
        Seen seen = last;
        return seen.at().isBefore(clock.instant().minus(FRESH)) ? Optional.empty() : Optional.of(seen.rejection());
    }
}
