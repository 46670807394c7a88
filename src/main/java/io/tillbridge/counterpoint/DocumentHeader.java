package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A row of PS_DOC_HDR (counterpoint.md §2.1): the order itself, the ticket, or the deposit's ticket without lines.
 *
 * @param docTyp   O order or T ticket
 * @param tktDt    in the site's own time, as CounterPoint writes it
 * @param ordLins  lines of type O
 * @param salLins  lines of type S
 * @param salLinTot extended amount of the lines of type S
 * @param retLins  lines of type R
 * @param retLinTot extended amount of the lines of type R, below zero
 */
public record DocumentHeader(
        long docId,
        String docGuid,
        String docTyp,
        String tktNo,
        String strId,
        String staId,
        String drwId,
        String usrId,
        String custNo,
        LocalDateTime tktDt,
        String shipViaCod,
        String taxCod,
        String stkLocId,
        String prcLocId,
        String custPoNo,
        Integer billToContactId,
        Integer shipToContactId,
        int ordLins,
        int salLins,
        BigDecimal salLinTot,
        int retLins,
        BigDecimal retLinTot,
        LocalDateTime siteTime,
        Instant utcTime)
        implements Row {}
