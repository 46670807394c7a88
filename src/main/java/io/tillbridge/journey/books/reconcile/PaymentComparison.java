package io.tillbridge.journey.books.reconcile;

import io.tillbridge.settings.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an order was paid, sold and refunded: shop, document and journal. */
final class PaymentComparison {
    private static final String CATCH_UP = "books catch-up --apply";

    private final ShopOrder order;
    private final Standing standing;
    private final List<Found> found = new ArrayList<>();

    record Found(Cause cause, BigDecimal cents, String mend) {}

    private PaymentComparison(ShopOrder order, Standing standing) {
        this.order = order;
        this.standing = standing;
    }

    static List<Found> of(ShopOrder order, Standing standing, Settings settings) {
        PaymentComparison comparison = new PaymentComparison(order, standing);
        comparison.tender();
        comparison.payment();
        comparison.sale();
        comparison.refund(settings.books().tolerance());
        return comparison.found;
    }

    private void tender() {
        BigDecimal tendered = standing.documented("TENDERED");
        boolean isPaid = order.paid().isPresent() && order.sold().signum() != 0;
        if (isPaid && tendered.signum() == 0) {
            find(Cause.PAYMENT_MISSING, order.sold(), "orders show " + order.number());
        } else if (isPaid && tendered.compareTo(order.sold()) != 0) {
            find(Cause.PAYMENT_DIFFERS, order.sold().subtract(tendered), "orders show " + order.number());
        } else if (order.paid().isEmpty() && tendered.signum() != 0) {
            find(Cause.PAYMENT_UNEXPECTED, tendered.negate(), "orders show " + order.number());
        }
    }

    private void payment() {
        BigDecimal tendered = standing.documented("TENDERED");
        BigDecimal booked = standing.booked("PAID");
        if (tendered.signum() != 0 && booked.signum() == 0) {
            find(Cause.PAYMENT_NOT_BOOKED, tendered, CATCH_UP);
        } else if (tendered.compareTo(booked) != 0) {
            find(Cause.PAYMENT_BOOKED_OTHERWISE, tendered.subtract(booked), "books journal " + order.number());
        } else if (booked.signum() != 0) {
            Optional<String> paidOn = Standing.day(standing.document(), "PAY_DAT");
            Optional<String> bookedOn = Standing.day(standing.booked(), "PAID_DAT");
            if (paidOn.isPresent() && !paidOn.equals(bookedOn)) {
                find(Cause.BOOKED_ON_OTHER_DAY, null, "books journal " + order.number());
            }
        }
    }

    private void sale() {
        BigDecimal posted = standing.documented("SOLD_TOT");
        BigDecimal booked = standing.booked("SOLD");
        if (posted.signum() != 0 && booked.signum() == 0) {
            find(Cause.SALE_NOT_BOOKED, posted, CATCH_UP);
        } else if (posted.compareTo(booked) != 0) {
            find(Cause.SALE_BOOKED_OTHERWISE, posted.subtract(booked), "books journal " + order.number());
        } else if (standing.documented("IN_HISTORY").signum() != 0
                && standing.booked("DEPOSIT").signum() != 0) {
            find(Cause.DEPOSIT_LEFT, standing.booked("DEPOSIT"), "books journal " + order.number());
        }
    }

    private void refund(BigDecimal tolerance) {
        BigDecimal missing =
                order.refunded().subtract(standing.documented("NEVER_PAID")).subtract(standing.booked("REFUNDED"));
        if (missing.abs().compareTo(tolerance) > 0) {
            find(Cause.REFUND_NOT_BOOKED, missing, "orders show " + order.number());
        }
    }

    private void find(Cause cause, BigDecimal cents, String mend) {
        found.add(new Found(cause, cents, mend));
    }
}
