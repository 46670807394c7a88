package io.tillbridge.journey.documents;

import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.TaxLine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An order in CounterPoint's codes: everything that could refuse it is decided, only numbers and the customer are open.
 *
 * @param payment absent while the money is not in hand, or where there is nothing to pay
 * @param credits money of the customer's that the shop writes as fees below zero, such as gift cards
 * @param shipVia CounterPoint's code for the shipping method, absent where none is mapped
 */
public record DocumentPlan(
        String shop,
        Order order,
        List<PlannedLine> lines,
        List<PlannedTax> taxes,
        Optional<PlannedPayment> payment,
        List<PlannedCredit> credits,
        Optional<String> shipVia) {

    public record PlannedLine(LineItem line, Catalogue.Sold sold) {}

    public record PlannedTax(TaxLine tax, String authority, String rule) {}

    public record PlannedPayment(String payCode, String payCodeType) {}

    /** @param amount above zero */
    public record PlannedCredit(PlannedPayment tender, BigDecimal amount, String name) {}

    /** The taxes of each authority's rule, in the order's own order: several rates of a shop may be one rule. */
    public static List<List<PlannedTax>> byRule(List<PlannedTax> taxes) {
        return List.copyOf(taxes.stream()
                .collect(Collectors.groupingBy(
                        tax -> List.of(tax.authority(), tax.rule()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What the order's credits come to; its document comes to so much more than the shop's total. */
    public BigDecimal credited() {
        return credits.stream().map(PlannedCredit::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
