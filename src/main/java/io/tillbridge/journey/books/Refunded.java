package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The shop gave money back. Before the release it comes out of the deposit; after it, out of returns, shipping, fees and
 * tax, and what is for no line is an allowance.
 *
 * @param subject  of the refund: {@code Subject.of("refund", its id)}
 * @param seqNo    1, unless one refund goes back through several gateways
 * @param isSold   whether its goods had been released
 * @param amount   what the customer got
 * @param goods    what lines of it are worth, after discounts and without tax
 * @param charges  shipping and fees of it, by misc charge
 * @param taxes    of it, by authority
 * @param restocked what the goods that came back to stock had cost
 */
public record Refunded(
        Subject subject,
        int seqNo,
        LocalDate busDate,
        String currency,
        String gateway,
        boolean isSold,
        BigDecimal amount,
        BigDecimal goods,
        Map<String, BigDecimal> charges,
        Map<String, BigDecimal> taxes,
        BigDecimal restocked)
        implements BookEvent {

    @Override
    public Optional<Entry> entry(BigDecimal tolerance) {
        Sheet sheet = new Sheet(tolerance).credit(Slot.CLEARING, gateway, amount);
        if (!isSold) {
            return sheet.debit(Slot.DEPOSITS, amount)
                    .entry(subject, EntryKind.REFUND, seqNo, busDate, currency, words("Refund"));
        }
        if (isAllowance()) {
            return sheet.debit(Slot.ALLOWANCES, amount)
                    .entry(subject, EntryKind.ALLOWANCE, seqNo, busDate, currency, words("Allowance"));
        }
        return sheet.debit(Slot.RETURNS, goods)
                .debits(Slot.CHARGES, charges)
                .debits(Slot.TAXES, taxes)
                .debit(Slot.ALLOWANCES, beyondLines(tolerance))
                .debit(Slot.INVENTORY, restocked)
                .credit(Slot.COST, restocked)
                .entry(subject, EntryKind.REFUND, seqNo, busDate, currency, words("Refund"));
    }

    private boolean isAllowance() {
        return goods.signum() == 0
                && Amounts.sum(charges.values()).signum() == 0
                && Amounts.sum(taxes.values()).signum() == 0;
    }

    /** Money on top of what the lines are worth is an allowance; less money than that needs a look. */
    private BigDecimal beyondLines(BigDecimal tolerance) {
        BigDecimal over =
                amount.subtract(goods).subtract(Amounts.sum(charges.values())).subtract(Amounts.sum(taxes.values()));
        return over.compareTo(tolerance) > 0 ? over : Amounts.NOTHING;
    }

    private String words(String what) {
        return what + ", " + subject.words();
    }
}
