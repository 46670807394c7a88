package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.TicketNumber;
import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An order as its document was made of it, with what was carried over since.
 *
 * @param status   in the shop, now
 * @param earlier  follow-ups that are done, in their order
 */
public record PostedOrder(Order order, String status, OrderState state, Link link, List<Earlier> earlier) {

    /**
     * The order's document.
     *
     * @param tot    what it comes to after all that was taken back from it
     * @param closed by us, without being shipped
     */
    public record Link(long docId, String ticket, String depositTicket, String custNo, BigDecimal tot, boolean closed) {

        static Link of(Map<String, Object> link) {
            Columns row = Columns.of(link);
            return new Link(
                    row.number("DOC_ID"),
                    row.text("TKT_NO"),
                    row.text("DEPOSIT_TKT_NO"),
                    row.text("CUST_NO"),
                    row.decimal("TOT").orElseThrow(),
                    row.value("CLOSED_UTC").isPresent());
        }
    }

    public record Earlier(FollowUpKind kind, String ticket, String payload) {

        static Earlier of(Map<String, Object> done) {
            Columns row = Columns.of(done);
            return new Earlier(FollowUpKind.valueOf(row.text("KIND")), row.text("TKT_NO"), row.text("PAYLOAD"));
        }
    }

    static PostedOrder of(Map<String, Object> staged, Map<String, Object> link, List<Map<String, Object>> done) {
        Columns row = Columns.of(staged);
        return new PostedOrder(
                OrderIntake.order(row.text("PAYLOAD")).orThrow(),
                row.text("WOO_STATUS"),
                OrderState.valueOf(row.text("STATE")),
                Link.of(link),
                done.stream().map(Earlier::of).toList());
    }

    /** Of the next ticket that gives back, or of the one that takes a late deposit. */
    String nextTicket(FollowUpKind kind) {
        String ticket = link.ticket();
        if (kind == FollowUpKind.PAYMENT) {
            return link.depositTicket().isEmpty() ? TicketNumber.deposit(ticket) : TicketNumber.deposit(ticket) + "2";
        }
        long before = earlier.stream()
                .filter(done -> done.ticket().startsWith(ticket + "R"))
                .count();
        return TicketNumber.giveBack(ticket, before + 1);
    }

    /** What is left to be refunded. */
    Decision<RefundLedger> ledger() {
        Decision<RefundLedger> ledger = Decision.accept(RefundLedger.of(order));
        for (Earlier done : earlier) {
            if (done.kind() == FollowUpKind.REFUND && !done.payload().isEmpty()) {
                ledger = ledger.then(before -> Refunds.read(done.payload())
                        .then(refund -> RefundSharing.share(before, refund))
                        .then(shares -> Decision.accept(shares.after())));
            }
        }
        return ledger;
    }
}
