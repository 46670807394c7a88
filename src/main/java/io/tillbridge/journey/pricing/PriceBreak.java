package io.tillbridge.journey.pricing;

import java.math.BigDecimal;

/**
 * A row of IM_PRC_RUL_BRK: what a rule says from a quantity on.
 *
 * @param method D per cent off, M per cent on, A amount off, O or F the amount itself (journey.md §2.2)
 * @param basis  R the regular price, 1 to 6 one of the item's prices, ! none
 */
public record PriceBreak(BigDecimal from, String method, String basis, BigDecimal amount, String descr) {}
