package io.tillbridge.journey.books.reconcile;

import java.math.BigDecimal;

/**
 * One business day in counts, cents and units: the shop's orders, their documents, and what of them is paid and booked.
 *
 * @param orders     payable ones in the shop
 * @param documented before anything was refunded, as ordered is
 */
public record DayTotals(
        String day,
        long orders,
        BigDecimal ordered,
        BigDecimal units,
        long documents,
        BigDecimal documented,
        BigDecimal documentUnits,
        BigDecimal tendered,
        BigDecimal bookedPaid,
        BigDecimal sold,
        BigDecimal bookedSold) {

    static DayTotals of(String day, boolean isPayable, ShopOrder order, Standing standing) {
        boolean hasDocument = standing != null && standing.document().isPresent();
        return new DayTotals(
                day,
                isPayable ? 1 : 0,
                isPayable ? order.sold() : BigDecimal.ZERO,
                isPayable ? order.units() : BigDecimal.ZERO,
                hasDocument ? 1 : 0,
                hasDocument ? standing.total() : BigDecimal.ZERO,
                hasDocument ? standing.units() : BigDecimal.ZERO,
                hasDocument ? standing.documented("TENDERED") : BigDecimal.ZERO,
                hasDocument ? standing.booked("PAID") : BigDecimal.ZERO,
                hasDocument ? standing.documented("SOLD_TOT") : BigDecimal.ZERO,
                hasDocument ? standing.booked("SOLD") : BigDecimal.ZERO);
    }

    DayTotals plus(DayTotals other) {
        return new DayTotals(
                day,
                orders + other.orders,
                ordered.add(other.ordered),
                units.add(other.units),
                documents + other.documents,
                documented.add(other.documented),
                documentUnits.add(other.documentUnits),
                tendered.add(other.tendered),
                bookedPaid.add(other.bookedPaid),
                sold.add(other.sold),
                bookedSold.add(other.bookedSold));
    }
}
