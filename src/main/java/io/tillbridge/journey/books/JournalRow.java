package io.tillbridge.journey.books;

import io.tillbridge.statements.Row;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of USER_JOURNAL; its sums and the day it is booked on are the database's own.
 *
 * @param state {@code BOOKED}, or {@code MISSING} where a line has no account yet
 */
record JournalRow(
        String source,
        String kind,
        int seqNo,
        String shop,
        Long orderId,
        String orderNo,
        Long docId,
        String tktNo,
        LocalDate busDat,
        String curncyCod,
        String descr,
        String state,
        Instant bookedUtc,
        Instant utcTime)
        implements Row {}
