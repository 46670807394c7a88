package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.woocommerce.Refund;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a refund out over what is left of its order. Nothing is taken back twice, and no line bears more than it was. */
final class RefundSharing {
    private static final String MEND = "Correct the refund in the shop (delete it and make it anew), or enter it in"
            + " CounterPoint by hand and say so with: followups accept";

    private RefundSharing() {}

    static Decision<Shares> share(RefundLedger ledger, Refund refund) {
        if (refund.amount().signum() <= 0) {
            return refuse(
                    Reason.REFUND_UNREADABLE,
                    refund,
                    "pays back " + refund.amount().toPlainString() + ", and an amount above zero was expected");
        }
        if (refund.amount().compareTo(ledger.left()) > 0) {
            return refuse(
                    Reason.REFUND_ABOVE_ORDER,
                    refund,
                    "pays back " + refund.amount().toPlainString() + " of an order of which "
                            + ledger.left().toPlainString() + " is left");
        }
        RefundLedger after = ledger.less(refund.amount());
        List<Shares.Share> parts = new ArrayList<>();
        for (Refund.Line line : merged(refund)) {
            Optional<RefundLedger.Item> sold = after.item(line.itemId());
            Optional<Rejection> fault = fault(refund, line, sold);
            if (fault.isPresent()) {
                return Decision.refuse(fault.get());
            }
            Shares.Share part = part(sold.orElseThrow(), line);
            if (!part.isNothing()) {
                parts.add(part);
            }
            after = after.with(sold.orElseThrow().less(part.quantity(), part.net(), part.taxes()));
        }
        BigDecimal borne =
                parts.stream().map(part -> part.net().add(part.tax())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decision.accept(
                new Shares(refund, List.copyOf(parts), refund.amount().subtract(borne), after));
    }

    /** One for each line of the order; the shop's refunds may name a line twice. */
    private static List<Refund.Line> merged(Refund refund) {
        Map<Long, Refund.Line> byItem = new LinkedHashMap<>();
        refund.lines().forEach(line -> byItem.merge(line.itemId(), line, RefundSharing::sum));
        return List.copyOf(byItem.values());
    }

    private static Refund.Line sum(Refund.Line one, Refund.Line other) {
        Map<Long, BigDecimal> taxes = new LinkedHashMap<>(one.taxes());
        other.taxes().forEach((rate, tax) -> taxes.merge(rate, tax, BigDecimal::add));
        return new Refund.Line(
                one.itemId(),
                one.name(),
                one.quantity().add(other.quantity()),
                one.total().add(other.total()),
                taxes);
    }

    private static Optional<Rejection> fault(Refund refund, Refund.Line line, Optional<RefundLedger.Item> sold) {
        if (sold.isEmpty()) {
            return Optional.of(rejection(
                    Reason.REFUND_UNREADABLE, refund, "names a line that the order does not have as it was posted"));
        }
        RefundLedger.Item item = sold.get();
        if (line.quantity().signum() < 0 || isOpposite(line.total(), item.net())) {
            return Optional.of(rejection(
                    Reason.REFUND_UNREADABLE,
                    refund,
                    "charges for a line instead of paying it back ("
                            + line.total().toPlainString() + ")"));
        }
        return Optional.empty();
    }

    private static boolean isOpposite(BigDecimal back, BigDecimal sold) {
        return back.signum() * sold.signum() < 0 || (sold.signum() == 0 && back.signum() < 0);
    }

    /**
     * What comes back whole takes the line's whole amount along: what the shop kept of it is no sale of goods. Shops let more
     * pieces be refunded than were sold: those are money without goods.
     */
    private static Shares.Share part(RefundLedger.Item sold, Refund.Line line) {
        boolean goods = sold.part() == RefundLedger.Part.LINE
                && line.quantity().signum() > 0
                && sold.quantity().signum() > 0;
        boolean whole = goods && line.quantity().compareTo(sold.quantity()) >= 0;
        Map<Long, BigDecimal> taxes = new LinkedHashMap<>();
        line.taxes().forEach((rate, tax) -> {
            BigDecimal back = nearer(tax, sold.taxes().getOrDefault(rate, BigDecimal.ZERO));
            if (back.signum() != 0) {
                taxes.put(rate, back);
            }
        });
        return new Shares.Share(
                sold,
                goods ? line.quantity().min(sold.quantity()) : BigDecimal.ZERO,
                whole ? sold.net() : nearer(line.total(), sold.net()),
                taxes);
    }

    /** As much as was asked for, as far as it goes. */
    private static BigDecimal nearer(BigDecimal back, BigDecimal left) {
        if (back.signum() * left.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return back.abs().compareTo(left.abs()) > 0 ? left : back;
    }

    private static Decision<Shares> refuse(Reason reason, Refund refund, String what) {
        return Decision.refuse(rejection(reason, refund, what));
    }

    private static Rejection rejection(Reason reason, Refund refund, String what) {
        return Rejection.of(reason, "Refund " + refund.id() + " " + what + ".", "refunds", MEND);
    }
}
