package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.DocumentTax;
import io.tillbridge.journey.documents.DocumentPlan.PlannedTax;
import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shop's tax lines as rows of PS_DOC_TAX, one for each authority and rule; the shop's amounts are taken as they are. */
final class TaxRows {
    private TaxRows() {}

    static List<DocumentTax> of(DocumentPlan plan, Frame frame) {
        return DocumentPlan.byRule(plan.taxes()).stream()
                .map(taxes -> row(taxes, plan.order(), frame))
                .toList();
    }

    private static DocumentTax row(List<PlannedTax> taxes, Order order, Frame frame) {
        Set<Long> rates = taxes.stream().map(tax -> tax.tax().rateId()).collect(Collectors.toSet());
        List<LineItem> taxed = order.lines().stream()
                .filter(line -> line.taxes().keySet().stream().anyMatch(rates::contains))
                .toList();
        BigDecimal taxedLines = sum(taxed.stream().map(LineItem::total));
        List<BigDecimal> taxedCharges = taxedCharges(order, frame, rates);
        return new DocumentTax(
                frame.docId(),
                taxes.get(0).authority(),
                taxes.get(0).rule(),
                frame.part(),
                sum(order.lines().stream().map(LineItem::total)),
                taxedLines,
                taxedCharges.get(0),
                taxedCharges.get(1),
                taxedCharges.get(2),
                taxedCharges.get(3),
                taxedCharges.get(4),
                taxed.stream().map(LineItem::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(taxes.stream().map(tax -> tax.tax().sum())),
                taxedLines.add(sum(taxedCharges.stream())));
    }

    /** Taxed amounts of misc charges 1 to 5. */
    private static List<BigDecimal> taxedCharges(Order order, Frame frame, Set<Long> rates) {
        Map<Integer, List<ExtraLine>> charges = ChargeRows.lines(order, frame);
        return Stream.of(1, 2, 3, 4, 5)
                .map(number -> sum(charges.getOrDefault(number, List.of()).stream()
                        .filter(line -> line.taxes().keySet().stream().anyMatch(rates::contains))
                        .map(ExtraLine::total)))
                .toList();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return ChargeRows.sum(amounts);
    }
}
