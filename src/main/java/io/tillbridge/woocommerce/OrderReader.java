package io.tillbridge.woocommerce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an order as the shop writes it: leniently where the shop is odd, and with every fault named where it is wrong. */
public final class OrderReader {
    private OrderReader() {}

    /**
     * What came of reading: an order, or the faults that made it impossible.
     *
     * @param id the order's id if at least that could be read
     */
    public record Reading(Optional<Order> order, Optional<Long> id, List<Unreadable> faults) {}

    public static Reading read(String json) {
        List<Unreadable> faults = new ArrayList<>();
        Optional<Order> order =
                AnswerReader.object(json, "an order", "line_items", faults).map(OrderReader::order);
        Optional<Long> id = order.map(Order::id).filter(known -> known > 0);
        return new Reading(faults.isEmpty() ? order : Optional.empty(), id, faults);
    }

    private static Order order(Fields order) {
        long id = order.id("id");
        if (id <= 0) {
            order.fault("id", "is missing");
        }
        String number = order.key("number");
        return new Order(
                id,
                number.isEmpty() ? Long.toString(id) : number,
                order.requiredKey("status"),
                order.requiredKey("currency"),
                stamp(order, "date_created_gmt"),
                stamp(order, "date_modified_gmt"),
                order.instant("date_paid_gmt"),
                order.requiredAmount("total"),
                order.amount("total_tax"),
                order.id("customer_id"),
                address(order, "billing"),
                address(order, "shipping"),
                order.text("payment_method"),
                order.text("payment_method_title"),
                order.text("transaction_id"),
                order.text("customer_note"),
                order.list("line_items").stream().map(OrderReader::line).toList(),
                order.list("tax_lines").stream().map(OrderReader::taxLine).toList(),
                order.list("shipping_lines").stream()
                        .map(OrderReader::shippingLine)
                        .toList(),
                order.list("fee_lines").stream().map(OrderReader::feeLine).toList(),
                order.list("coupon_lines").stream()
                        .map(coupon -> coupon.text("code"))
                        .toList(),
                order.list("refunds").stream().map(OrderReader::mention).toList());
    }

    /** The list says below zero what was paid back (woocommerce.md, Refunds). */
    private static RefundMention mention(Fields refund) {
        return new RefundMention(refund.id("id"), refund.amount("total").negate());
    }

    private static Instant stamp(Fields order, String name) {
        return order.instant(name).orElseGet(() -> {
            order.fault(name, "is missing");
            return Instant.EPOCH;
        });
    }

    static Address address(Fields order, String name) {
        if (order.isAbsent(name)) {
            return new Address("", "", "", "", "", "", "", "", "", "", "");
        }
        Fields block = order.object(name);
        return new Address(
                block.text("first_name"),
                block.text("last_name"),
                block.text("company"),
                block.text("address_1"),
                block.text("address_2"),
                block.text("city"),
                block.text("state"),
                block.text("postcode"),
                block.text("country"),
                block.text("email"),
                block.text("phone"));
    }

    private static LineItem line(Fields line) {
        return new LineItem(
                line.id("id"),
                line.text("name"),
                line.id("product_id"),
                line.id("variation_id"),
                line.text("sku"),
                line.quantity("quantity"),
                line.requiredAmount("subtotal"),
                line.requiredAmount("total"),
                line.amount("total_tax"),
                taxes(line),
                choices(line));
    }

    private static List<LineItem.Choice> choices(Fields line) {
        List<LineItem.Choice> choices = new ArrayList<>();
        for (Fields meta : line.list("meta_data")) {
            boolean shown = meta.isContainer("key") || !meta.text("key").startsWith("_");
            if (shown
                    && !meta.isContainer("display_value")
                    && !meta.text("display_value").isEmpty()) {
                choices.add(new LineItem.Choice(meta.text("display_key"), meta.text("display_value")));
            }
        }
        return choices;
    }

    static Map<Long, BigDecimal> taxes(Fields line) {
        Map<Long, BigDecimal> taxes = new LinkedHashMap<>();
        for (Fields tax : line.list("taxes")) {
            if (!tax.text("total").isEmpty()) {
                taxes.merge(tax.id("id"), tax.amount("total"), BigDecimal::add);
            }
        }
        return taxes;
    }

    private static TaxLine taxLine(Fields tax) {
        return new TaxLine(
                tax.id("rate_id"),
                tax.text("rate_code"),
                tax.text("label"),
                tax.amount("tax_total"),
                tax.amount("shipping_tax_total"));
    }

    private static ExtraLine shippingLine(Fields line) {
        return extra(line, line.text("method_title"), line.text("method_id"));
    }

    private static ExtraLine feeLine(Fields line) {
        return extra(line, line.text("name"), "");
    }

    private static ExtraLine extra(Fields line, String name, String method) {
        return new ExtraLine(line.id("id"), name, method, line.amount("total"), line.amount("total_tax"), taxes(line));
    }
}
