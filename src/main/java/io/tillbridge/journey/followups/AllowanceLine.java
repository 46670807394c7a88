package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Money that no line of the order can bear, as a line of the site's allowance item: an amount that was paid back without a
 * word of what for, or more than a line was.
 *
 * @param itemNo the site's item for it, no inventory item
 */
record AllowanceLine(String itemNo, String descr, String itemTyp, String category) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    static AllowanceLine of(Map<String, Object> item) {
        Columns row = Columns.of(item);
        return new AllowanceLine(row.text("ITEM_NO"), row.text("DESCR"), row.text("ITEM_TYP"), row.text("CATEG_COD"));
    }

    /** @param item null where the site names none, or one that CounterPoint does not have */
    static Decision<AllowanceLine> read(Map<String, Object> item, String wanted) {
        if (item != null && !Columns.of(item).text("ITEM_TYP").equals("I")) {
            return Decision.accept(of(item));
        }
        String what = wanted.isEmpty()
                ? "No allowance item is configured"
                : item == null
                        ? "CounterPoint has no item " + wanted + ", which is configured as the allowance item"
                        : "The allowance item " + wanted + " is an inventory item, and its stock would move";
        return Decision.refuse(Rejection.of(
                        Reason.ALLOWANCE_ITEM_MISSING,
                        what + ", and the refund pays back more than its lines.",
                        "amount",
                        "Make a non-inventory item for allowances in CounterPoint, name it in"
                                + " tillbridge.after-sale.allowance-item and restart; then: followups replay")
                .waitingFor("item", wanted));
    }

    /**
     * On an open order, one that takes money off.
     *
     * @param amount to take off; below zero where the shop kept something
     */
    DocumentLine onOrder(Site site, long docId, String ticket, int linSeqNo, BigDecimal amount) {
        return line(site, docId, ticket, linSeqNo, "O", BigDecimal.ONE, amount.negate());
    }

    /** On a return ticket. */
    DocumentLine onReturn(Site site, int linSeqNo, BigDecimal amount) {
        return line(site, site.docId(), site.ticket(), linSeqNo, "R", BigDecimal.ONE.negate(), amount.negate());
    }

    private DocumentLine line(
            Site site,
            long docId,
            String ticket,
            int linSeqNo,
            String linTyp,
            BigDecimal quantity,
            BigDecimal extended) {
        StandingLine goods = new StandingLine(
                linSeqNo,
                "",
                itemNo,
                descr,
                quantity,
                "0",
                BigDecimal.ONE,
                BigDecimal.ONE,
                "",
                extended,
                extended,
                NOTHING,
                NOTHING,
                site.settings().location(),
                category,
                itemTyp,
                "N",
                NOTHING,
                NOTHING);
        return TicketLine.of(
                site,
                new TicketLine.Spot(docId, ticket, linSeqNo, linTyp, null),
                goods,
                new TicketLine.Sums(quantity, extended.multiply(quantity), extended, NOTHING, NOTHING));
    }

    /** The first free number on a document. */
    static int next(List<StandingLine> lines, PostedOrder posted) {
        int last = lines.stream().mapToInt(StandingLine::linSeqNo).max().orElse(0);
        return Math.max(last, posted.order().lines().size()) + 1;
    }
}
