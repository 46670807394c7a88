package io.tillbridge.journey.books;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/**
 * A row of USER_JOURNAL_LINE.
 *
 * @param account null where the chart has none for it
 */
record JournalLineRow(
        String source,
        String kind,
        int seqNo,
        int linSeqNo,
        String slot,
        String code,
        String account,
        BigDecimal debit,
        BigDecimal credit)
        implements Row {}
