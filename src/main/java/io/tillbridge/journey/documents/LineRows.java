package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.Item;
import io.tillbridge.counterpoint.Reservation;
import io.tillbridge.counterpoint.Text;
import io.tillbridge.journey.documents.DocumentPlan.PlannedLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Product lines as rows of PS_DOC_LIN, and what they reserve. */
final class LineRows {
    private static final int DESCR_LENGTH = 250;

    private LineRows() {}

    static List<DocumentLine> of(List<PlannedLine> planned, Frame frame, List<String> remarks) {
        List<DocumentLine> rows = new ArrayList<>();
        for (PlannedLine line : planned) {
            int place = rows.size() + 1;
            rows.add(row(line, LineAmounts.of(line), place, frame, description(line, place, frame, remarks)));
        }
        return rows;
    }

    private static DocumentLine row(PlannedLine line, LineAmounts sums, int place, Frame frame, String description) {
        Item item = line.sold().item();
        return new DocumentLine(
                frame.docId(),
                place,
                UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                frame.site().store(),
                frame.site().station(),
                frame.ticket(),
                frame.part(),
                item.itemNo(),
                description,
                sums.quantity(),
                Integer.toString(line.sold().unit().index()),
                line.sold().unit().numerator(),
                line.sold().unit().denominator(),
                line.sold().unit().code(),
                sums.price(),
                sums.gross(),
                sums.net(),
                sums.ownPrice(),
                sums.ownExtended(),
                sums.regularPrice(),
                sums.ownPrice(),
                sums.cost(),
                sums.costExtended(),
                frame.site().location(),
                frame.site().pricedAt(),
                orNull(item.categCod()),
                orNull(item.subcatCod()),
                orNull(item.itemVendNo()),
                item.itemTyp(),
                orNull(item.trkMeth()),
                sums.isTaxed() ? "Y" : "N",
                sums.tax(),
                orNull(frame.site().taxCode()),
                sums.isOverridden() ? "Y" : "N",
                item.isDiscntbl().isEmpty() ? "Y" : item.isDiscntbl(),
                null);
    }

    private static String description(PlannedLine planned, int place, Frame frame, List<String> remarks) {
        String name = planned.line().name().isEmpty()
                ? planned.sold().item().descr()
                : planned.line().name();
        Text fitted = Text.fit(name, DESCR_LENGTH, frame.site().codePage());
        if (!fitted.changes().isEmpty()) {
            remarks.add("Line " + place + " description: " + fitted.changes() + ".");
        }
        return fitted.value();
    }

    /** Sorted by item, one row an item, so that two orders lock stock in the same order (counterpoint.md §10.1). */
    static List<Reservation> reservations(List<PlannedLine> planned, Frame frame) {
        Map<String, BigDecimal> stockQuantities = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> stocked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (PlannedLine line : planned) {
            Item item = line.sold().item();
            if (item.isReserved()) {
                stockQuantities.merge(item.itemNo(), stockQuantity(line), BigDecimal::add);
            }
            if (item.stocked()) {
                stocked.add(item.itemNo());
            }
        }
        return stockQuantities.entrySet().stream()
                .map(entry -> new Reservation(
                        frame.docId(),
                        entry.getKey(),
                        frame.site().location(),
                        stocked.contains(entry.getKey()),
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
                .divide(unit.denominator(), LineAmounts.DECIMALS, RoundingMode.HALF_UP);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
