package io.tillbridge.journey.quotes;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of USER_PRICING_API_LOG: who asked for what, and what was answered. Of several items it has the counts, of one the
 * item and its price. Nothing in it is about a person.
 */
public record LogEntry(
        Instant atUtc,
        String keyName,
        String operation,
        String bidNo,
        String custNo,
        String locId,
        String itemNo,
        BigDecimal qty,
        int status,
        BigDecimal contractPrc,
        BigDecimal regPrc,
        String prcMeth,
        String grpTyp,
        String grpCod,
        Integer rulSeqNo,
        int items,
        int found,
        BigDecimal millis,
        String version,
        String errorMessage)
        implements Row {}
