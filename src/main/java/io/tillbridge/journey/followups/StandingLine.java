package io.tillbridge.journey.followups;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** A line of the order's document as it stands now, wherever that is. */
public record StandingLine(
        int linSeqNo,
        String linGuid,
        String itemNo,
        String descr,
        BigDecimal quantity,
        String sellUnit,
        BigDecimal numerator,
        BigDecimal denominator,
        String unit,
        BigDecimal extended,
        BigDecimal gross,
        BigDecimal unitCost,
        BigDecimal cost,
        String location,
        String category,
        String itemTyp,
        String isTxbl,
        BigDecimal picked,
        BigDecimal shipped) {
    private static final int DECIMALS = 4;

    static StandingLine of(Map<String, Object> line) {
        Columns row = Columns.of(line);
        return new StandingLine(
                (int) row.number("LIN_SEQ_NO"),
                row.text("LIN_GUID"),
                row.text("ITEM_NO"),
                row.text("DESCR"),
                row.decimal("QTY_SOLD").orElse(BigDecimal.ZERO),
                row.text("SELL_UNIT"),
                row.decimal("QTY_NUMER").orElse(BigDecimal.ONE),
                row.decimal("QTY_DENOM").orElse(BigDecimal.ONE),
                row.text("QTY_UNIT"),
                row.decimal("EXT_PRC").orElse(BigDecimal.ZERO),
                row.decimal("GROSS_EXT_PRC").orElse(BigDecimal.ZERO),
                row.decimal("UNIT_COST").orElse(BigDecimal.ZERO),
                row.decimal("EXT_COST").orElse(BigDecimal.ZERO),
                row.text("STK_LOC_ID"),
                row.text("CATEG_COD"),
                row.text("ITEM_TYP"),
                row.text("IS_TXBL"),
                row.decimal("QTY_PCKD").orElse(BigDecimal.ZERO),
                row.decimal("QTY_SHIPPED").orElse(BigDecimal.ZERO));
    }

    boolean isStocked() {
        return "I".equals(itemTyp);
    }

    /** So many selling units in stocking units. */
    BigDecimal stockQuantity(BigDecimal selling) {
        return selling.multiply(numerator).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }
}
