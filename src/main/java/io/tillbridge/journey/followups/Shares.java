package io.tillbridge.journey.followups;

import io.tillbridge.journey.documents.DocumentPlan.PlannedTax;
import io.tillbridge.woocommerce.Refund;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A refund laid out over the order's lines; parts, taxes and allowance come to its amount, to the cent.
 *
 * @param allowance what no line of the order can bear: an amount without lines, or more than the line was; below zero where
 *                  the shop kept something of what it took back
 * @param after     what is left of the order
 */
public record Shares(Refund refund, List<Share> parts, BigDecimal allowance, RefundLedger after) {

    /**
     * Of one line of the order.
     *
     * @param sold the line before
     */
    public record Share(RefundLedger.Item sold, BigDecimal quantity, BigDecimal net, Map<Long, BigDecimal> taxes) {

        BigDecimal tax() {
            return taxes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean isNothing() {
            return quantity.signum() == 0 && net.signum() == 0 && taxes.isEmpty();
        }

        boolean isOf(RefundLedger.Part part) {
            return sold.part() == part;
        }
    }

    /** The tax that goes back at these rates. */
    BigDecimal tax(List<PlannedTax> rates) {
        return parts.stream()
                .flatMap(part -> rates.stream()
                        .map(rate -> part.taxes().getOrDefault(rate.tax().rateId(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    boolean isAll() {
        return after.left().signum() == 0;
    }

    boolean takesGoods() {
        return parts.stream().anyMatch(part -> part.quantity().signum() > 0);
    }

    BigDecimal amount() {
        return refund.amount();
    }
}
