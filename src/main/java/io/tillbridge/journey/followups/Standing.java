package io.tillbridge.journey.followups;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An order's document as it stands now.
 *
 * @param maintainedBy who last changed it, as far as it is open
 * @param total        of the open document; absent where it is not open
 * @param deposited    received for the order less returned, on open tickets and on posted ones
 * @param origin       the sale that a return takes back: the release, or the document itself
 * @param released     by an order line's LIN_GUID the LIN_GUID of the line it became
 */
public record Standing(
        Place place,
        String docTyp,
        String maintainedBy,
        List<StandingLine> lines,
        Optional<Total> total,
        BigDecimal deposited,
        Origin origin,
        Map<String, String> released,
        List<Reserved> reserved) {

    public record Total(BigDecimal tot, BigDecimal due) {}

    /** A document that others refer to. */
    public record Origin(long docId, String docTyp, String ticket) {}

    /** What the document still reserves of an item; settled where somebody else has dealt with it. */
    public record Reserved(String itemNo, String location, BigDecimal onOrder, BigDecimal committed, boolean settled) {

        static Reserved of(Map<String, Object> reservation) {
            Columns row = Columns.of(reservation);
            BigDecimal returned = row.decimal("RETURNED_QTY").orElseThrow();
            BigDecimal onOrder = row.decimal("ON_ORD_QTY").orElseThrow();
            return new Reserved(
                    row.text("ITEM_NO"),
                    row.text("LOC_ID"),
                    onOrder.signum() == 0 ? onOrder : onOrder.subtract(returned),
                    row.decimal("COMMIT_QTY").orElseThrow().subtract(returned),
                    row.value("SETTLED_BY").isPresent());
        }
    }

    static Origin originOf(PostedOrder.Link link, String docTyp, List<Map<String, Object>> traces) {
        Optional<Origin> last = traces.stream()
                .map(Columns::of)
                .reduce((one, other) -> other)
                .map(row -> new Origin(row.number("DOC_ID"), row.text("DOC_TYP"), row.text("TKT_NO")));
        return last.orElse(new Origin(link.docId(), docTyp, link.ticket()));
    }

    static Map<String, String> releasedOf(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(Columns::of)
                .filter(row -> row.value("LINK_LIN_GUID").isPresent())
                .collect(Collectors.toMap(
                        row -> row.text("LINK_LIN_GUID"), row -> row.text("LIN_GUID"), (one, other) -> other));
    }

    /** @param header null where the document is not open */
    static Place placeOf(
            PostedOrder posted,
            Map<String, Object> header,
            List<StandingLine> lines,
            List<Map<String, Object>> traces) {
        if (posted.link().closed()) {
            return Place.CLOSED;
        }
        if (header == null) {
            return traces.isEmpty() ? Place.GONE : Place.POSTED;
        }
        Columns row = Columns.of(header);
        if (row.text("DOC_TYP").equals("T")) {
            return Place.RELEASED;
        }
        if (row.text("HAS_RLSD_LINS").equals("Y")) {
            boolean partly = lines.stream().anyMatch(line -> line.shipped().compareTo(line.quantity()) < 0);
            return partly ? Place.PARTLY_RELEASED : Place.RELEASED;
        }
        boolean picked = row.text("HAS_PCKD_LINS").equals("Y")
                || lines.stream().anyMatch(line -> line.picked().signum() > 0);
        return picked ? Place.PICKED : Place.OPEN;
    }
}
