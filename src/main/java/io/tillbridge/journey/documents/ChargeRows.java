package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.MiscCharge;
import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shipping and fees as misc charges; a charge of nothing is no row. */
final class ChargeRows {
    private ChargeRows() {}

    static List<MiscCharge> of(Order order, Frame frame) {
        List<MiscCharge> rows = new ArrayList<>();
        lines(order, frame).forEach((number, lines) -> {
            BigDecimal amount = sum(lines.stream().map(ExtraLine::total));
            BigDecimal tax = sum(lines.stream().map(ExtraLine::totalTax));
            if (amount.signum() != 0 || tax.signum() != 0) {
                rows.add(new MiscCharge(frame.docId(), frame.part(), number, amount, tax));
            }
        });
        return rows;
    }

    /** The shop's lines behind each misc charge number; shipping and fees may share one. */
    static Map<Integer, List<ExtraLine>> lines(Order order, Frame frame) {
        Map<Integer, List<ExtraLine>> lines = new TreeMap<>();
        lines.computeIfAbsent(frame.site().shippingCharge(), number -> new ArrayList<>())
                .addAll(order.shippingLines());
        lines.computeIfAbsent(frame.site().feeCharge(), number -> new ArrayList<>())
                .addAll(order.feeLines().stream()
                        .filter(fee ->
                                frame.site().creditOf(fee.name(), fee.total()).isEmpty())
                        .toList());
        return lines;
    }

    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return LineAmounts.cents(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
