package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/** The row of PS_DOC_HDR_ORIG_DOC on a deposit's ticket that names the order it pays (counterpoint.md §14.3). */
public record DepositLink(long docId, long origDocId, String origTktNo, BigDecimal depAmtReceived) implements Row {}
