package io.tillbridge.journey.desk;

import io.tillbridge.statements.Row;
import java.time.Instant;

/** Which accounts somebody wants to see; an empty word asks for all. */
public record CustomerQuestion(String state, String shop, String reason, Instant changedSince, int offset, int size)
        implements Row {}
