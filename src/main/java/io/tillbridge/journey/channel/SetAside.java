package io.tillbridge.journey.channel;

import io.tillbridge.statements.Row;
import java.time.Instant;

/**
 * What the error channel writes about a record that could not go on.
 *
 * @param toState     where it goes; STAGED again for a passing failure
 * @param pauseMillis until it is due again, null where it is not by itself. A pause and no moment: the database's clock
 *                    says when it is over, and it is the one that all instances share
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
        Long pauseMillis,
        Instant utcTime)
        implements Row {}
