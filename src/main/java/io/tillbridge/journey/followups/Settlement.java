package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.Ticket;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is written for one follow-up, in one transaction.
 *
 * @param amount   of money that it moves; absent where there is none
 * @param change   of the open order
 * @param ticket   that pays out, takes back or takes in
 * @param stock    that is not promised any more
 * @param lessTot  what the order's document comes to less
 * @param fromDeposit money that leaves the order's deposit for the customer
 * @param sentence for the timeline
 */
public record Settlement(
        FollowUp followUp,
        PostedOrder posted,
        Outcome outcome,
        Optional<BigDecimal> amount,
        Optional<Instant> happened,
        Optional<DocumentChange> change,
        Optional<Ticket> ticket,
        List<ReturnedStock> stock,
        BigDecimal lessTot,
        BigDecimal fromDeposit,
        String sentence,
        Instant now) {

    /** Of USER_FOLLOW_UP. */
    public record Done(
            long followUpId,
            String outcome,
            BigDecimal amt,
            BigDecimal paidBack,
            BigDecimal lessUnits,
            Instant happenedUtc,
            String payload,
            String sentence,
            Long docId,
            String tktNo,
            Instant utcTime)
            implements Row {}

    /** Of USER_ORDER_DOCUMENT. */
    public record Less(
            String shop, long orderId, BigDecimal lessTot, Long depositDocId, String depositTktNo, Instant closedUtc)
            implements Row {}

    /** Of AR_CUST: what its open orders are and come to less, below zero. */
    public record Customer(String custNo, int orders, BigDecimal balance, Instant utcTime) implements Row {}

    /** Of USER_ORDER_STAGING. */
    public record Moved(
            String shop, long orderId, OrderState fromState, OrderState toState, String reason, Instant utcTime)
            implements Row {}

    public boolean changes() {
        return change.isPresent();
    }

    public boolean closes() {
        return outcome == Outcome.CLOSED;
    }

    public boolean hasTicket() {
        return ticket.isPresent();
    }

    /** Whether the order's document, and so its customer's open orders, come to something else. */
    public boolean movesDocument() {
        return outcome == Outcome.REDUCED || outcome == Outcome.CLOSED || outcome == Outcome.DEPOSITED;
    }

    public DocumentChange changed() {
        return change.orElseThrow();
    }

    public Ticket document() {
        return ticket.orElseThrow();
    }

    public List<Map<String, Object>> stockRows() {
        return Row.rows(stock);
    }

    public Customer customer() {
        return new Customer(posted.link().custNo(), closes() ? -1 : 0, lessTot.negate(), now);
    }

    public Less less() {
        boolean deposited = outcome == Outcome.DEPOSITED;
        return new Less(
                followUp.shop(),
                followUp.orderId(),
                lessTot,
                deposited ? document().docId() : null,
                deposited ? document().tktNo() : null,
                closes() ? now : null);
    }

    public Done done() {
        return new Done(
                followUp.id(),
                outcome.name(),
                amount.orElse(null),
                paidBack(),
                change.map(DocumentChange::lessUnits).orElse(null),
                happened.orElse(null),
                followUp.payload(),
                sentence,
                ticket.map(Ticket::docId).orElse(null),
                ticket.map(Ticket::tktNo).orElse(null),
                now);
    }

    private BigDecimal paidBack() {
        return outcome == Outcome.RETURNED ? document().paid().negate() : fromDeposit;
    }

    public Moved moved() {
        return new Moved(followUp.shop(), followUp.orderId(), posted.state(), OrderState.CANCELLED, sentence, now);
    }

    public Event event() {
        OrderState to = closes() ? OrderState.CANCELLED : posted.state();
        return new Event(
                followUp.shop(),
                followUp.orderId(),
                now,
                "followups.post",
                posted.state().name(),
                to.name(),
                sentence);
    }
}
