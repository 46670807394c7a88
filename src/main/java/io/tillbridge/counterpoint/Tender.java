package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A payment already taken by the shop's gateway: PS_DOC_PMT with its PS_DOC_PMT_APPLY and PS_DOC_PMT_PROMPT rows.
 * Card data is never part of it.
 *
 * @param applTyp   the part the money pays: O an order by deposit, S a sale
 * @param promptVal the gateway's transaction id
 */
public record Tender(
        long docId,
        int pmtSeqNo,
        String payCod,
        String payCodTyp,
        String descr,
        BigDecimal amt,
        LocalDateTime payDat,
        String strId,
        String staId,
        String tktNo,
        String curncyCod,
        String applTyp,
        String promptTxt,
        String promptVal)
        implements Row {}
