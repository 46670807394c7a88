package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/**
 * A row of PS_DOC_HDR_MISC_CHRG: shipping or fees as an amount.
 *
 * @param miscChrgNo 1 to 5
 */
public record MiscCharge(long docId, String totTyp, int miscChrgNo, BigDecimal miscAmt, BigDecimal miscTaxAmtAlloc)
        implements Row {}
