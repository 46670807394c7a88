package io.tillbridge.sandbox.till;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What H2 answers to {@code SYSUTCDATETIME()}; the alias in sql/sandbox/h2 names this method. */
public final class UtcClock {

    private UtcClock() {}

    public static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
