package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The till released and posted the goods, or some of them: deposits become sales, shipping, fees and tax, and stock becomes
 * cost of sales (counterpoint.md §3).
 *
 * @param total    of the ticket
 * @param sales    by category, before discounts
 * @param allowances refunds before the release that named no goods, as the order's lines say
 * @param charges  by misc charge
 * @param taxes    by authority
 * @param tenders  what was paid at the release itself, by gateway; the rest of the total comes out of deposits
 * @param deposits what the ticket says it took out of deposits; absent where it says nothing
 * @param cost     of the lines whose cost is known
 * @param uncosted how many lines have none
 */
public record Sold(
        Subject subject,
        LocalDate busDate,
        String currency,
        BigDecimal total,
        Map<String, BigDecimal> sales,
        BigDecimal discount,
        BigDecimal allowances,
        Map<String, BigDecimal> charges,
        Map<String, BigDecimal> taxes,
        Map<String, BigDecimal> tenders,
        Optional<BigDecimal> deposits,
        BigDecimal cost,
        int uncosted)
        implements BookEvent {

    @Override
    public Optional<Entry> entry(BigDecimal tolerance) {
        BigDecimal fromDeposits = deposits.orElseGet(() -> total.subtract(Amounts.sum(tenders.values())));
        return new Sheet(tolerance)
                .debits(Slot.CLEARING, tenders)
                .debit(Slot.DEPOSITS, fromDeposits)
                .debit(Slot.DISCOUNTS, discount)
                .debit(Slot.ALLOWANCES, allowances)
                .credits(Slot.SALES, sales)
                .credits(Slot.CHARGES, charges)
                .credits(Slot.TAXES, taxes)
                .debit(Slot.COST, cost)
                .credit(Slot.INVENTORY, cost)
                .entry(subject, EntryKind.SOLD, 1, busDate, currency, words());
    }

    private String words() {
        String words = "Sale " + subject.tktNo() + ", " + subject.words();
        return uncosted == 0
                ? words
                : words + "; " + uncosted + (uncosted == 1 ? " line" : " lines") + " of unknown cost";
    }
}
