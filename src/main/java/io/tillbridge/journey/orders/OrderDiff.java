package io.tillbridge.journey.orders;

import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the shop changed on an order, as a clerk would say it. Names and addresses are not repeated, only that they changed. */
public final class OrderDiff {

    private OrderDiff() {}

    /** A sentence for each difference; none where there is none. */
    public static List<String> of(Order before, Order now) {
        List<String> said = new ArrayList<>();
        lines(before, now, said);
        extras("Shipping", before.shippingLines(), now.shippingLines(), said);
        extras("Fees", before.feeLines(), now.feeLines(), said);
        amount("Tax", before.totalTax(), now.totalTax(), said);
        amount("Total", before.total(), now.total(), said);
        changed("The billing address", before.billing(), now.billing(), said);
        changed("The shipping address", before.shipping(), now.shipping(), said);
        changed("The customer's note", before.customerNote(), now.customerNote(), said);
        changed("The customer's account", before.customerId(), now.customerId(), said);
        changed("The order's number", before.number(), now.number(), said);
        changed("The payment method", before.paymentMethod(), now.paymentMethod(), said);
        changed("The coupons", before.coupons(), now.coupons(), said);
        return said;
    }

    private static void lines(Order before, Order now, List<String> said) {
        Map<Long, LineItem> was = byId(before);
        Map<Long, LineItem> is = byId(now);
        was.forEach((id, line) -> {
            if (!is.containsKey(id)) {
                said.add("Line " + name(line) + " is gone.");
            }
        });
        is.forEach((id, line) -> {
            LineItem old = was.get(id);
            if (old == null) {
                said.add("Line " + name(line) + " is new: " + line.quantity().toPlainString() + " for "
                        + line.total().toPlainString() + ".");
            } else if (!old.equals(line)) {
                said.add("Line " + name(line) + ": " + old.quantity().toPlainString() + " for "
                        + old.total().toPlainString() + " became "
                        + line.quantity().toPlainString() + " for "
                        + line.total().toPlainString() + ".");
            }
        });
    }

    private static Map<Long, LineItem> byId(Order order) {
        return order.lines().stream()
                .collect(
                        Collectors.toMap(LineItem::id, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    private static String name(LineItem line) {
        return line.sku().isEmpty() ? "without SKU" : line.sku();
    }

    private static void extras(String what, List<ExtraLine> before, List<ExtraLine> now, List<String> said) {
        amount(what, sum(before), sum(now), said);
        if (sum(before).compareTo(sum(now)) == 0 && !before.equals(now)) {
            said.add(what + " are called or divided otherwise.");
        }
    }

    private static BigDecimal sum(List<ExtraLine> lines) {
        return lines.stream().map(ExtraLine::total).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static void amount(String what, BigDecimal before, BigDecimal now, List<String> said) {
        if (before.compareTo(now) != 0) {
            said.add(what + ": " + before.toPlainString() + " became " + now.toPlainString() + ".");
        }
    }

    private static void changed(String what, Object before, Object now, List<String> said) {
        if (!Objects.equals(before, now)) {
            said.add(what + " is another.");
        }
    }
}
