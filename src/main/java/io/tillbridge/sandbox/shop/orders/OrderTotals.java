package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Adds an order up: lines + fees + shipping + tax = total, and the tax lines make total_tax (woocommerce.md, Totals). */
final class OrderTotals {

    private OrderTotals() {}

    static void apply(ObjectNode order) {
        JsonNode lines = order.path("line_items");
        JsonNode fees = order.path("fee_lines");
        JsonNode shipping = order.path("shipping_lines");
        BigDecimal cartTax = Money.sum(order.path("tax_lines"), "tax_total");
        BigDecimal shippingTax = Money.sum(order.path("tax_lines"), "shipping_tax_total");
        BigDecimal goods = Money.sum(lines, "total").add(Money.sum(fees, "total"));
        BigDecimal total = goods.add(Money.sum(shipping, "total")).add(cartTax).add(shippingTax);
        order.put("discount_total", Money.text(Money.sum(lines, "subtotal").subtract(Money.sum(lines, "total"))));
        order.put("discount_tax", Money.text(Money.sum(lines, "subtotal_tax").subtract(Money.sum(lines, "total_tax"))));
        order.put("shipping_total", Money.text(Money.sum(shipping, "total")));
        order.put("shipping_tax", Money.text(shippingTax));
        order.put("cart_tax", Money.text(cartTax));
        order.put("total_tax", Money.text(cartTax.add(shippingTax)));
        order.put("total", Money.text(total));
        lines.forEach(line -> price((ObjectNode) line));
    }

    /** The price of one unit after discount, as a JSON number with all its noise: not to be calculated with. */
    private static void price(ObjectNode line) {
        BigDecimal quantity = Money.of(line.path("quantity"));
        BigDecimal price = quantity.signum() == 0
                ? BigDecimal.ZERO
                : Money.of(line.path("total"))
                        .divide(quantity, 16, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        if (price.scale() <= 0) {
            line.put("price", price.longValueExact());
        } else {
            line.put("price", price.doubleValue());
        }
    }
}
