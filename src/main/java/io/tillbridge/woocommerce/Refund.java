package io.tillbridge.woocommerce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Money that the shop paid back, and what of the order it names. Everything is above zero here, where the shop writes lines
 * below zero (woocommerce.md, Refunds): what is below zero takes the wrong way.
 *
 * @param amount what was paid back in all; need not be what the lines come to
 * @param lines  product, shipping and fee lines; none where only an amount was paid back
 */
public record Refund(long id, Instant created, BigDecimal amount, String reason, List<Line> lines) {

    /**
     * What of one line of the order is taken back.
     *
     * @param itemId   the line's id in the order; 0 where the shop does not say
     * @param quantity 0 where goods do not come back
     * @param total    without tax
     * @param taxes    tax rate id to amount
     */
    public record Line(long itemId, String name, BigDecimal quantity, BigDecimal total, Map<Long, BigDecimal> taxes) {}
}
