package io.tillbridge.journey.channel;

import io.tillbridge.statements.Row;
import java.time.Instant;

/**
 * What the error channel writes about a record that could not go on.
 *
 * @param toState       where it goes; STAGED again for a passing failure
 * @param nextAttemptUtc when it is due again, null where it is not by itself
 */
public record SetAside(
        String toState,
        String reasonClass,
        String reasonCode,
        String reason,
        String reasonField,
        String reasonMend,
        String missingKind,
        String missingKey,
        int attempts,
        Instant nextAttemptUtc,
        Instant utcTime)
        implements Row {}
