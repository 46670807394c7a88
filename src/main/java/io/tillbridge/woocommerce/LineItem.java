package io.tillbridge.woocommerce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A product line. The shop's {@code price} field is left out on purpose: it carries binary noise, and quantity times
 * price is not the line (woocommerce.md, Types).
 *
 * @param sku      empty where the product has none or is deleted
 * @param subtotal before discounts, without tax
 * @param total    after discounts, without tax
 * @param taxes    tax rate id to amount after discounts
 * @param choices  what the customer chose or typed in, label to text; the shop's own hidden keys are left out
 */
public record LineItem(
        long id,
        String name,
        long productId,
        long variationId,
        String sku,
        BigDecimal quantity,
        BigDecimal subtotal,
        BigDecimal total,
        BigDecimal totalTax,
        Map<Long, BigDecimal> taxes,
        List<Choice> choices) {

    /** One thing chosen for a line, such as Size: M. */
    public record Choice(String label, String text) {}
}
