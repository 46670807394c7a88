package io.tillbridge.woocommerce;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A shipping or fee line.
 *
 * @param method method id of a shipping line, empty for a fee
 * @param total  without tax; a fee may be below zero
 * @param taxes  tax rate id to amount
 */
public record ExtraLine(
        long id, String name, String method, BigDecimal total, BigDecimal totalTax, Map<Long, BigDecimal> taxes) {}
