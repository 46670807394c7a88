package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/**
 * A row of PS_DOC_HDR_TOT. What must hold, to the cent (counterpoint.md §2.3, §14.1):
 * {@code TOT = SUB_TOT - TOT_LIN_DISC + TAX_AMT + TOT_MISC}, with SUB_TOT gross and discounts on lines only.
 *
 * @param totTyp O the order part, S the sale part
 * @param amtDue what is still to be paid
 * @param totTnd what was tendered on this document itself
 */
public record DocumentTotal(
        long docId,
        String totTyp,
        int lins,
        BigDecimal subTot,
        BigDecimal totLinDisc,
        BigDecimal taxAmt,
        BigDecimal totMisc,
        BigDecimal tot,
        BigDecimal amtDue,
        BigDecimal totExtCost,
        BigDecimal totTnd)
        implements Row {}
