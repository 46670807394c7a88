package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;

/**
 * A row of PS_DOC_TAX: what one authority's rule took from one part of the document.
 *
 * @param linAmt     extended amount of all lines
 * @param txblLinAmt of the lines this rule taxed
 * @param txblMisc1  of misc charge 1 that this rule taxed, and so on to 5
 * @param txblQty    selling units on the lines this rule taxed
 */
public record DocumentTax(
        long docId,
        String authCod,
        String rulCod,
        String taxDocPart,
        BigDecimal linAmt,
        BigDecimal txblLinAmt,
        BigDecimal txblMisc1,
        BigDecimal txblMisc2,
        BigDecimal txblMisc3,
        BigDecimal txblMisc4,
        BigDecimal txblMisc5,
        BigDecimal txblQty,
        BigDecimal taxAmt,
        BigDecimal totTxblAmt)
        implements Row {}
