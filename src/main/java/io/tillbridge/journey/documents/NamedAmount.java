package io.tillbridge.journey.documents;

import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.TaxLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of an order with the place it stands at.
 *
 * @param label as a shopkeeper says it, lines counted from 1
 * @param field as the shop's JSON has it
 */
record NamedAmount(String label, String field, BigDecimal value) {

    /** Every amount of an order that a row is made of. */
    static List<NamedAmount> of(Order order) {
        List<NamedAmount> amounts = new ArrayList<>();
        amounts.add(new NamedAmount("The order's total", "total", order.total()));
        amounts.add(new NamedAmount("The order's tax", "total_tax", order.totalTax()));
        int place = 0;
        for (LineItem line : order.lines()) {
            String field = "line_items[" + place++ + "].";
            String label = "Line " + place + ": the ";
            amounts.add(new NamedAmount(label + "total before discounts", field + "subtotal", line.subtotal()));
            amounts.add(new NamedAmount(label + "total", field + "total", line.total()));
            amounts.add(new NamedAmount(label + "tax", field + "total_tax", line.totalTax()));
        }
        addExtra("Shipping line ", "shipping_lines", order.shippingLines(), amounts);
        addExtra("Fee ", "fee_lines", order.feeLines(), amounts);
        place = 0;
        for (TaxLine tax : order.taxLines()) {
            String field = "tax_lines[" + place++ + "].";
            String label = "Tax " + place + ": the amount on ";
            amounts.add(new NamedAmount(label + "lines", field + "tax_total", tax.taxTotal()));
            amounts.add(new NamedAmount(label + "shipping", field + "shipping_tax_total", tax.shippingTaxTotal()));
        }
        return amounts;
    }

    private static void addExtra(String what, String list, List<ExtraLine> lines, List<NamedAmount> amounts) {
        int place = 0;
        for (ExtraLine line : lines) {
            String field = list + "[" + place++ + "].";
            String label = what + place + ": the ";
            amounts.add(new NamedAmount(label + "total", field + "total", line.total()));
            amounts.add(new NamedAmount(label + "tax", field + "total_tax", line.totalTax()));
        }
    }

    @Override
    public String toString() {
        return label + ", " + value.toPlainString() + ",";
    }
}
