package io.tillbridge.journey.documents;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.TaxLine;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What must hold of an order before any row is written for it: it adds up, to the cent (design.md §4). */
public final class OrderCheck {
    // PS_DOC_LIN.EXT_PRC is decimal(15,2), QTY_SOLD decimal(15,4).
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999999999.99");
    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("9999999");
    private static final int QUANTITY_DECIMALS = 4;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private OrderCheck() {}

    public static Decision<Order> check(Order order, String homeCurrency) {
        if (!order.currency().equalsIgnoreCase(homeCurrency)) {
            return refuse(
                    Reason.FOREIGN_CURRENCY,
                    "The order is in " + order.currency() + ", and CounterPoint keeps its books in " + homeCurrency
                            + ".",
                    "currency",
                    "Enter it in CounterPoint by hand at your bank's rate, then: orders skip " + order.number()
                            + " --why \"entered by hand\" --apply");
        }
        if (order.lines().isEmpty()) {
            return refuse(
                    Reason.NO_LINES,
                    "The order has no product lines.",
                    "line_items",
                    "Add the products in the shop, and the order posts by itself; or: orders skip " + order.number()
                            + " --why \"empty\" --apply");
        }
        return quantities(order)
                .then(OrderCheck::amounts)
                .then(OrderCheck::taxes)
                .then(OrderCheck::total);
    }

    private static Decision<Order> quantities(Order order) {
        int place = 0;
        for (LineItem line : order.lines()) {
            place++;
            BigDecimal quantity = line.quantity();
            boolean usable = quantity.signum() > 0
                    && quantity.compareTo(LARGEST_QUANTITY) <= 0
                    && quantity.stripTrailingZeros().scale() <= QUANTITY_DECIMALS;
            if (!usable) {
                return refuse(
                        Reason.BAD_QUANTITY,
                        "Line " + place + " sells a quantity of " + quantity.toPlainString()
                                + "; it must be above zero, with at most four decimals.",
                        "line_items[" + (place - 1) + "].quantity",
                        "Correct the quantity in the shop; the order then posts by itself.");
            }
        }
        return Decision.accept(order);
    }

    private static Decision<Order> amounts(Order order) {
        if (order.total().signum() < 0) {
            return refuse(
                    Reason.AMOUNT_OUT_OF_RANGE,
                    "The order's total is below zero.",
                    "total",
                    "Correct the fee or coupon in the shop that takes off more than was bought; the order then posts by itself.");
        }
        for (NamedAmount amount : NamedAmount.of(order)) {
            if (amount.value().abs().compareTo(LARGEST_AMOUNT) > 0) {
                return refuse(
                        Reason.AMOUNT_OUT_OF_RANGE,
                        amount + " is larger than CounterPoint can hold.",
                        amount.field(),
                        "Correct the order in the shop; it then posts by itself.");
            }
            if (amount.value().stripTrailingZeros().scale() > 2) {
                return refuse(
                        Reason.MORE_THAN_CENTS,
                        amount + " has more than two decimals.",
                        amount.field(),
                        "Set the shop's number of decimals to 2, then recalculate the order and save it; it then posts by itself.");
            }
        }
        return Decision.accept(order);
    }

    private static Decision<Order> taxes(Order order) {
        BigDecimal sum = order.taxLines().stream().map(TaxLine::sum).reduce(NOTHING, BigDecimal::add);
        if (sum.compareTo(order.totalTax()) == 0) {
            return Decision.accept(order);
        }
        return refuse(
                Reason.TAX_DOES_NOT_ADD_UP,
                "The tax lines come to " + sum.toPlainString() + ", but the order's tax is "
                        + order.totalTax().toPlainString() + ".",
                "total_tax",
                "Recalculate the order in the shop and save it; the order then posts by itself.");
    }

    private static Decision<Order> total(Order order) {
        BigDecimal lines = order.lines().stream().map(LineItem::total).reduce(NOTHING, BigDecimal::add);
        BigDecimal fees = sum(order.feeLines().stream());
        BigDecimal shipping = sum(order.shippingLines().stream());
        BigDecimal sum = lines.add(fees).add(shipping).add(order.totalTax());
        if (sum.compareTo(order.total()) == 0) {
            return Decision.accept(order);
        }
        return refuse(
                Reason.TOTAL_DOES_NOT_ADD_UP,
                "Lines " + lines.toPlainString() + ", fees " + fees.toPlainString() + ", shipping "
                        + shipping.toPlainString() + " and tax "
                        + order.totalTax().toPlainString() + " come to "
                        + sum.toPlainString() + ", but the order's total is "
                        + order.total().toPlainString() + ".",
                "total",
                "Recalculate the order in the shop and save it; the order then posts by itself.");
    }

    private static BigDecimal sum(Stream<ExtraLine> lines) {
        return lines.map(ExtraLine::total).reduce(NOTHING, BigDecimal::add);
    }

    private static Decision<Order> refuse(Reason reason, String sentence, String field, String mend) {
        return Decision.refuse(Rejection.of(reason, sentence, field, mend));
    }
}
