package io.tillbridge.journey.documents;

import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.TaxLine;
import java.util.List;
import java.util.Optional;

/**
 * An order in CounterPoint's codes: everything that could refuse it is decided, only numbers and the customer are open.
 *
 * @param payment absent while the money is not in hand, or where there is nothing to pay
 * @param shipVia CounterPoint's code for the shipping method, absent where none is mapped
 */
public record DocumentPlan(
        String shop,
        Order order,
        List<PlannedLine> lines,
        List<PlannedTax> taxes,
        Optional<PlannedPayment> payment,
        Optional<String> shipVia) {

    public record PlannedLine(LineItem line, Catalogue.Sold sold) {}

    public record PlannedTax(TaxLine tax, String authority, String rule) {}

    public record PlannedPayment(String payCode, String payCodeType) {}
}
