package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.Item;
import io.tillbridge.counterpoint.Reservation;
import io.tillbridge.counterpoint.Text;
import io.tillbridge.journey.documents.DocumentPlan.PlannedLine;
import io.tillbridge.woocommerce.LineItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Product lines as rows of PS_DOC_LIN, and what they reserve. */
final class LineRows {
    private static final int DESCR_LENGTH = 250;
    private static final int PRICE_DECIMALS = 4;

    private LineRows() {}

    static List<DocumentLine> of(List<PlannedLine> planned, Frame frame, List<String> remarks) {
        List<DocumentLine> rows = new ArrayList<>();
        for (PlannedLine line : planned) {
            rows.add(row(line, rows.size() + 1, frame, remarks));
        }
        return rows;
    }

    private static DocumentLine row(PlannedLine planned, int place, Frame frame, List<String> remarks) {
        LineItem line = planned.line();
        Item item = planned.sold().item();
        Item.Unit unit = planned.sold().unit();
        BigDecimal quantity = line.quantity();
        BigDecimal gross = cents(line.subtotal());
        BigDecimal price = gross.divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_UP);
        Optional<BigDecimal> own = item.price().map(stocking -> perUnit(stocking, unit));
        BigDecimal regular =
                item.regularPrice().map(stocking -> perUnit(stocking, unit)).orElse(price);
        BigDecimal cost = perUnit(item.cost().orElse(BigDecimal.ZERO), unit);
        boolean overridden = own.isEmpty() || own.get().compareTo(price) != 0;
        Text name = Text.fit(
                line.name().isEmpty() ? item.descr() : line.name(),
                DESCR_LENGTH,
                frame.site().codePage());
        if (!name.changes().isEmpty()) {
            remarks.add("Line " + place + ": description, " + name.changes() + ".");
        }
        return new DocumentLine(
                frame.docId(),
                place,
                UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                frame.site().store(),
                frame.site().station(),
                frame.ticket(),
                frame.part(),
                item.itemNo(),
                name.value(),
                quantity.setScale(PRICE_DECIMALS, RoundingMode.UNNECESSARY),
                Integer.toString(unit.index()),
                unit.numerator(),
                unit.denominator(),
                unit.code(),
                price,
                gross,
                cents(line.total()),
                own.orElse(price),
                own.map(each -> each.multiply(quantity).setScale(2, RoundingMode.HALF_UP))
                        .orElse(gross),
                regular,
                own.orElse(price),
                cost,
                cost.multiply(quantity).setScale(2, RoundingMode.HALF_UP),
                frame.site().location(),
                frame.site().pricedAt(),
                orNull(item.categCod()),
                orNull(item.subcatCod()),
                orNull(item.itemVendNo()),
                item.itemTyp(),
                orNull(item.trkMeth()),
                line.taxes().isEmpty() && line.totalTax().signum() == 0 ? "N" : "Y",
                cents(line.totalTax()),
                orNull(frame.site().taxCode()),
                overridden ? "Y" : "N",
                item.isDiscntbl().isEmpty() ? "Y" : item.isDiscntbl());
    }

    /** An amount of the stocking unit for one selling unit. */
    private static BigDecimal perUnit(BigDecimal amount, Item.Unit unit) {
        return amount.multiply(unit.numerator()).divide(unit.denominator(), PRICE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Sorted by item, one row an item, so that two orders lock stock in the same order (counterpoint.md §10.1). */
    static List<Reservation> reservations(List<PlannedLine> planned, Frame frame) {
        Map<String, BigDecimal> stockQuantities = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (PlannedLine line : planned) {
            if (line.sold().item().isReserved()) {
                stockQuantities.merge(line.sold().item().itemNo(), stockQuantity(line), BigDecimal::add);
            }
        }
        return stockQuantities.entrySet().stream()
                .map(entry -> new Reservation(
                        entry.getKey(),
                        frame.site().location(),
                        frame.isTicket() ? BigDecimal.ZERO : entry.getValue(),
                        entry.getValue(),
                        frame.site().user(),
                        frame.siteTime(),
                        frame.now()))
                .toList();
    }

    private static BigDecimal stockQuantity(PlannedLine line) {
        Item.Unit unit = line.sold().unit();
        return line.line()
                .quantity()
                .multiply(unit.numerator())
                .divide(unit.denominator(), PRICE_DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
