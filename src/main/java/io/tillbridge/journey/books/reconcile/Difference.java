package io.tillbridge.journey.books.reconcile;

import java.math.BigDecimal;

/**
 * Where shop, documents, payments and journal do not agree.
 *
 * @param day    the order's business day, empty where it is about no order
 * @param order  the number that people know, or an entry's source
 * @param cents  what the sides differ by, null where it is not about money
 * @param mend   the command, or what else to do
 */
public record Difference(
        String shop, String day, String order, Cause cause, BigDecimal cents, String sentence, String mend) {}
