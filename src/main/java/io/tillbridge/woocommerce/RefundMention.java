package io.tillbridge.woocommerce;

import java.math.BigDecimal;

/**
 * A refund as its order's list names it, without its lines.
 *
 * @param amount above zero
 */
public record RefundMention(long id, BigDecimal amount) {}
