package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import java.time.Instant;
import java.time.LocalDateTime;

/** A row of AR_CUST_NOTE. Its id is a text, one a shop (counterpoint.md §4.2). */
public record CustomerNote(
        String custNo,
        String noteId,
        String note,
        String noteTxt,
        LocalDateTime siteTime,
        Instant utcTime,
        String userId)
        implements Row {}
