package io.tillbridge.journey.books;

import java.math.BigDecimal;

/**
 * One amount of an entry.
 *
 * @param code   which of several, empty where the slot has one account
 * @param amount a debit above zero, a credit below
 */
public record EntryLine(Slot slot, String code, BigDecimal amount) {

    public BigDecimal debit() {
        return amount.signum() > 0 ? amount : Amounts.NOTHING;
    }

    public BigDecimal credit() {
        return amount.signum() < 0 ? amount.negate() : Amounts.NOTHING;
    }
}
