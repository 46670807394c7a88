package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/**
 * A row of PS_DOC_LIN_PRICE (counterpoint.md §2.2): the price rule that a line was sold under.
 *
 * @param prcJustStr the rule as people name it
 * @param qtyPrcd    in the stocking unit
 */
public record LinePrice(
        long docId,
        int linSeqNo,
        String prcJustStr,
        String prcGrpTyp,
        int prcRulSeqNo,
        String prcBrkDescr,
        BigDecimal qtyPrcd,
        BigDecimal unitPrc)
        implements Row {}
