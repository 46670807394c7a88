package io.tillbridge.journey.books.exports;

import io.tillbridge.journey.books.Slot;
import java.math.BigDecimal;

/**
 * One amount of an entry that goes out.
 *
 * @param code which gateway, authority, category or charge; empty where the slot has one account
 */
public record BookedLine(Slot slot, String code, String account, BigDecimal debit, BigDecimal credit) {

    /** A debit above zero, a credit below. */
    BigDecimal amount() {
        return debit.subtract(credit);
    }

    String gateway() {
        return slot == Slot.CLEARING ? code : "";
    }

    String authority() {
        return slot == Slot.TAXES ? code : "";
    }

    String category() {
        return slot == Slot.SALES ? code : "";
    }
}
