package io.tillbridge.journey.desk;

import io.tillbridge.statements.Row;
import java.time.Instant;

/** Which orders somebody wants to see; an empty word asks for all. */
public record OrderQuestion(
        String state, String shop, String reason, String failureClass, Instant changedSince, int offset, int size)
        implements Row {}
