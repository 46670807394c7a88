package io.tillbridge.journey.documents;

import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.TaxLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An amount of an order with the place it stands at, as the shop's JSON has it. */
record NamedAmount(String field, BigDecimal value) {

    /** Every amount of an order that a row is made of. */
    static List<NamedAmount> of(Order order) {
        List<NamedAmount> amounts = new ArrayList<>();
        amounts.add(new NamedAmount("total", order.total()));
        amounts.add(new NamedAmount("total_tax", order.totalTax()));
        for (LineItem line : order.lines()) {
            String place = "line_items[" + order.lines().indexOf(line) + "].";
            amounts.add(new NamedAmount(place + "subtotal", line.subtotal()));
            amounts.add(new NamedAmount(place + "total", line.total()));
            amounts.add(new NamedAmount(place + "total_tax", line.totalTax()));
        }
        addExtra("shipping_lines", order.shippingLines(), amounts);
        addExtra("fee_lines", order.feeLines(), amounts);
        for (TaxLine tax : order.taxLines()) {
            String place = "tax_lines[" + order.taxLines().indexOf(tax) + "].";
            amounts.add(new NamedAmount(place + "tax_total", tax.taxTotal()));
            amounts.add(new NamedAmount(place + "shipping_tax_total", tax.shippingTaxTotal()));
        }
        return amounts;
    }

    private static void addExtra(String list, List<ExtraLine> lines, List<NamedAmount> amounts) {
        for (ExtraLine line : lines) {
            String place = list + "[" + lines.indexOf(line) + "].";
            amounts.add(new NamedAmount(place + "total", line.total()));
            amounts.add(new NamedAmount(place + "total_tax", line.totalTax()));
        }
    }

    @Override
    public String toString() {
        return field + ", " + value.toPlainString() + ",";
    }
}
