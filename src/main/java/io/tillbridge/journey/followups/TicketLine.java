package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentLine;
import java.math.BigDecimal;

/** A line that is written after the sale: of what was sold, or of the allowance item. Its price is the shop's. */
final class TicketLine {

    private TicketLine() {}

    /** Where it stands. */
    record Spot(long docId, String ticket, int linSeqNo, String linTyp, String linkLinGuid) {}

    /** What it comes to. */
    record Sums(BigDecimal quantity, BigDecimal price, BigDecimal extended, BigDecimal cost, BigDecimal tax) {}

    static DocumentLine of(Site site, Spot spot, StandingLine goods, Sums sums) {
        return new DocumentLine(
                spot.docId(),
                spot.linSeqNo(),
                Tickets.guid(),
                site.settings().store(),
                site.settings().station(),
                spot.ticket(),
                spot.linTyp(),
                goods.itemNo(),
                goods.descr(),
                sums.quantity(),
                goods.sellUnit(),
                goods.numerator(),
                goods.denominator(),
                orNull(goods.unit()),
                sums.price(),
                sums.extended(),
                sums.extended(),
                sums.price(),
                sums.extended(),
                sums.price(),
                sums.price(),
                goods.unitCost(),
                sums.cost(),
                goods.location(),
                site.settings().pricedAt(),
                orNull(goods.category()),
                null,
                null,
                goods.itemTyp(),
                null,
                goods.isTxbl().isEmpty() ? "N" : goods.isTxbl(),
                sums.tax(),
                orNull(site.settings().taxCode()),
                "Y",
                "N",
                spot.linkLinGuid());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
