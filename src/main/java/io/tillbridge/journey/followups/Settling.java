package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.DocumentLine;
import io.tillbridge.counterpoint.Ticket;
import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a follow-up comes to, as rows; or why it cannot be carried over as things stand. */
final class Settling {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Site site;
    private final FollowUp followUp;
    private final PostedOrder posted;
    private final Standing standing;
    private final Map<String, Object> allowanceItem;

    /** @param allowanceItem as CounterPoint has it, null where it has none */
    Settling(Site site, FollowUp followUp, PostedOrder posted, Standing standing, Map<String, Object> allowanceItem) {
        this.site = site;
        this.followUp = followUp;
        this.posted = posted;
        this.standing = standing;
        this.allowanceItem = allowanceItem;
    }

    Decision<Settlement> settle() {
        return switch (followUp.kind()) {
            case REFUND ->
                Refunds.read(followUp.payload()).then(refund -> posted.ledger()
                        .then(ledger -> RefundSharing.share(ledger, refund).then(shares -> refund(ledger, shares))));
            case PAYMENT -> payment();
            case CANCEL -> cancellation();
        };
    }

    private Decision<Settlement> refund(RefundLedger ledger, Shares shares) {
        String ticket = posted.link().ticket();
        if (isCredited() && (shares.isAll() || takesCreditBack(shares))) {
            return Decision.refuse(Rejection.of(
                    Reason.DOCUMENT_MOVED_ON,
                    "Part of the order was paid by gift card or credit, and which part of the refund goes back there is not said.",
                    "fee_lines",
                    "Enter the refund in CounterPoint by hand, then: followups accept"));
        }
        return RefundTable.outcome(RefundKind.of(shares), standing.place(), ticket)
                .then(outcome -> switch (outcome) {
                    case CLOSED ->
                        whole(ledger)
                                .then(whole -> Decision.accept(closed(
                                        Optional.of(shares.amount()),
                                        Optional.of(shares.refund().created()),
                                        "Refunded in full before it was shipped")));
                    case REDUCED -> whole(ledger).then(whole -> reduced(shares));
                    case RETURNED -> returned(shares);
                    default ->
                        // Where the order was deleted in CounterPoint, its deposit is still owed until now.
                        Decision.accept(nothing(
                                Optional.of(shares.amount()),
                                Optional.of(shares.refund().created()),
                                shares.amount().min(standing.deposited()).max(NOTHING),
                                "Refund " + shares.refund().id() + " of "
                                        + shares.amount().toPlainString() + ": " + ticket
                                        + " was closed before, and its deposit returned with it."));
                });
    }

    private boolean isCredited() {
        return posted.order().feeLines().stream()
                .anyMatch(
                        fee -> site.settings().creditOf(fee.name(), fee.total()).isPresent());
    }

    private static boolean takesCreditBack(Shares shares) {
        return shares.parts().stream()
                .anyMatch(part ->
                        part.isOf(RefundLedger.Part.FEE) && part.sold().net().signum() < 0);
    }

    /** Nobody else has changed the open document. */
    private Decision<Boolean> whole(RefundLedger ledger) {
        List<String> differences = AsWritten.differences(posted, ledger, standing);
        if (differences.isEmpty()) {
            return Decision.accept(true);
        }
        return Decision.refuse(Rejection.of(
                Reason.DOCUMENT_MOVED_ON,
                posted.link().ticket() + " was changed in CounterPoint: " + String.join("; ", differences) + ".",
                "",
                "Bring " + posted.link().ticket() + " in line with the shop by hand, then: followups accept"));
    }

    private Decision<Settlement> reduced(Shares shares) {
        BigDecimal returned = shares.amount().min(standing.deposited()).max(NOTHING);
        OrderReduction reduction = new OrderReduction(site, posted, standing, shares);
        return allowance(shares.allowance())
                .then(line -> Decision.accept(settlement(
                        Outcome.REDUCED,
                        Optional.of(shares.amount()),
                        Optional.of(shares.refund().created()),
                        Optional.of(reduction.change(
                                line.map(item -> onOrder(item, shares.allowance())).stream()
                                        .toList(),
                                returned)),
                        back(
                                returned,
                                shares.refund().created(),
                                "Refund " + shares.refund().id()),
                        ReturnedStock.some(posted, standing, reduction.stock(), site.settings(), site.now()),
                        shares.amount(),
                        returned,
                        "Refund " + shares.refund().id() + ": " + posted.link().ticket() + " comes to "
                                + shares.amount().toPlainString() + " less" + paid(returned) + ".")));
    }

    private DocumentLine onOrder(AllowanceLine item, BigDecimal amount) {
        int place = AllowanceLine.next(standing.lines(), posted);
        return item.onOrder(site, posted.link().docId(), posted.link().ticket(), place, amount);
    }

    private Decision<Settlement> returned(Shares shares) {
        ReturnTicket back = new ReturnTicket(site, posted, standing, shares);
        return allowance(back.allowance())
                .then(line -> Decision.accept(settlement(
                        Outcome.RETURNED,
                        Optional.of(shares.amount()),
                        Optional.of(shares.refund().created()),
                        Optional.empty(),
                        Optional.of(back.ticket(
                                line.map(item -> item.onReturn(site, back.nextLine(), back.allowance())).stream()
                                        .toList())),
                        List.of(),
                        NOTHING,
                        NOTHING,
                        "Refund " + shares.refund().id() + ": return ticket " + site.ticket() + " takes back "
                                + shares.amount().toPlainString() + " of "
                                + standing.origin().ticket() + ".")));
    }

    private Decision<Optional<AllowanceLine>> allowance(BigDecimal amount) {
        if (amount.signum() == 0) {
            return Decision.accept(Optional.empty());
        }
        return AllowanceLine.read(allowanceItem, site.rules().allowanceItem())
                .then(line -> Decision.accept(Optional.of(line)));
    }

    private Decision<Settlement> payment() {
        BigDecimal due = standing.total().map(Standing.Total::due).orElse(NOTHING);
        boolean open = standing.place() == Place.OPEN
                || standing.place() == Place.PICKED
                || standing.place() == Place.PARTLY_RELEASED;
        if (!open || due.signum() <= 0) {
            return Decision.accept(nothing(
                    followUp.happened(),
                    "The shop has the money now; nothing was due on "
                            + posted.link().ticket() + " any more."));
        }
        DocumentChange.Touch touch = touch("Deposit " + due.toPlainString());
        Instant paid = followUp.happened().orElse(site.now());
        return Decision.accept(settlement(
                Outcome.DEPOSITED,
                Optional.of(due),
                followUp.happened(),
                Optional.of(DocumentChange.ofDue(touch, due, standing.total().orElseThrow())),
                Optional.of(Tickets.deposit(site, posted, due, paid, followUp.reference(), "Web order, paid later")),
                List.of(),
                NOTHING,
                NOTHING,
                "Paid later: deposit " + site.ticket() + " of " + due.toPlainString() + "."));
    }

    private DocumentChange.Touch touch(String why) {
        return new DocumentChange.Touch(
                posted.link().docId(), 0, site.settings().user(), site.siteTime(), site.now(), why);
    }

    private Decision<Settlement> cancellation() {
        String ticket = posted.link().ticket();
        if (!posted.status().equals("cancelled")) {
            return Decision.accept(
                    nothing(followUp.happened(), "The shop took its cancellation back; " + ticket + " stays."));
        }
        return switch (standing.place()) {
            case CLOSED, GONE ->
                Decision.accept(
                        nothing(followUp.happened(), "Cancelled in the shop; " + ticket + " was closed before."));
            case OPEN ->
                posted.ledger()
                        .then(this::whole)
                        .then(whole -> Decision.accept(closed(
                                Optional.of(standing.deposited()),
                                Optional.of(site.now()),
                                "Cancelled in the shop before it was shipped")));
            case PICKED, PARTLY_RELEASED ->
                held(
                        Reason.ALREADY_PICKED,
                        "its goods are picked",
                        "Undo the pick in CounterPoint, and the order is closed by itself");
            case RELEASED, POSTED ->
                held(
                        Reason.CANCELLED_AFTER_POSTING,
                        "its goods have left",
                        "Take the goods back with a return ticket in CounterPoint");
        };
    }

    private Decision<Settlement> held(Reason reason, String why, String mend) {
        return Decision.refuse(Rejection.of(
                reason,
                "The shop cancelled the order after it was posted as "
                        + posted.link().ticket() + ", and " + why + ".",
                "status",
                mend + "; where it is to stay: orders accept " + posted.order().number() + " --apply"));
    }

    private Settlement closed(Optional<BigDecimal> amount, Optional<Instant> happened, String why) {
        BigDecimal returned = standing.deposited().max(NOTHING);
        return settlement(
                Outcome.CLOSED,
                amount,
                happened,
                Optional.empty(),
                back(returned, happened.orElse(site.now()), why),
                ReturnedStock.all(posted, standing, site.settings(), site.now()),
                posted.link().tot(),
                returned,
                why + ": " + posted.link().ticket() + " is closed and what it reserved is free again" + paid(returned)
                        + ".");
    }

    private Optional<Ticket> back(BigDecimal returned, Instant when, String note) {
        return returned.signum() == 0
                ? Optional.empty()
                : Optional.of(Tickets.deposit(site, posted, returned.negate(), when, "", note));
    }

    private String paid(BigDecimal returned) {
        return returned.signum() == 0
                ? ""
                : ", deposit of " + returned.toPlainString() + " returned by " + site.ticket();
    }

    private Settlement nothing(Optional<Instant> happened, String sentence) {
        return nothing(Optional.empty(), happened, NOTHING, sentence);
    }

    private Settlement nothing(
            Optional<BigDecimal> amount, Optional<Instant> happened, BigDecimal fromDeposit, String sentence) {
        return settlement(
                Outcome.NOTHING,
                amount,
                happened,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                NOTHING,
                fromDeposit,
                sentence);
    }

    private Settlement settlement(
            Outcome outcome,
            Optional<BigDecimal> amount,
            Optional<Instant> happened,
            Optional<DocumentChange> change,
            Optional<Ticket> ticket,
            List<ReturnedStock> stock,
            BigDecimal lessTot,
            BigDecimal fromDeposit,
            String sentence) {
        return new Settlement(
                followUp,
                posted,
                outcome,
                amount,
                happened,
                change,
                ticket,
                stock,
                lessTot,
                fromDeposit,
                sentence,
                site.now());
    }
}
