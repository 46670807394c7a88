package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/**
 * A row of PS_DOC_LIN (counterpoint.md §2.2).
 *
 * @param linTyp      O on an order, S on a ticket
 * @param qtySold     in the selling unit
 * @param sellUnit    0 the stocking unit, 1 to 5 the alternate units
 * @param qtyNumer    with qtyDenom: stocking units in one selling unit
 * @param prc         gross amount over quantity to four decimals; it only informs, the extended amounts are the shop's
 * @param grossExtPrc before the shop's discounts
 * @param extPrc      after them: what the customer pays for the line, without tax
 * @param calcPrc     what CounterPoint itself would charge for the selling unit; the shop's price where it has none
 * @param hasPrcOvrd  Y where the shop charged something else than CounterPoint would
 * @param unitCost    of the selling unit
 * @param linkLinGuid on a return, the line that was sold; null elsewhere
 */
public record DocumentLine(
        long docId,
        int linSeqNo,
        String linGuid,
        String strId,
        String staId,
        String tktNo,
        String linTyp,
        String itemNo,
        String descr,
        BigDecimal qtySold,
        String sellUnit,
        BigDecimal qtyNumer,
        BigDecimal qtyDenom,
        String qtyUnit,
        BigDecimal prc,
        BigDecimal grossExtPrc,
        BigDecimal extPrc,
        BigDecimal calcPrc,
        BigDecimal calcExtPrc,
        BigDecimal regPrc,
        BigDecimal prc1,
        BigDecimal unitCost,
        BigDecimal extCost,
        String stkLocId,
        String prcLocId,
        String categCod,
        String subcatCod,
        String itemVendNo,
        String itemTyp,
        String trkMeth,
        String isTxbl,
        BigDecimal taxAmtAlloc,
        String taxCod,
        String hasPrcOvrd,
        String isDiscntbl,
        String linkLinGuid)
        implements Row {}
