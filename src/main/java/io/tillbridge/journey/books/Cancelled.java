package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order was called off before its release, with a deposit on it.
 *
 * @param deposit what of it is still open
 * @param gateway that the money goes back through, where it does
 */
public record Cancelled(
        Subject subject, LocalDate busDate, String currency, BigDecimal deposit, String gateway, Outcome outcome)
        implements BookEvent {

    /** What becomes of the deposit. */
    public enum Outcome {
        /** The gateway gave it back. */
        RETURNED,
        /** We keep it. */
        FORFEITED,
        /** We owe it to the customer. */
        OWED
    }

    @Override
    public Optional<Entry> entry(BigDecimal tolerance) {
        Sheet sheet = new Sheet(tolerance).debit(Slot.DEPOSITS, deposit);
        switch (outcome) {
            case RETURNED -> sheet.credit(Slot.CLEARING, gateway, deposit);
            case FORFEITED -> sheet.credit(Slot.FORFEITED, deposit);
            case OWED -> sheet.credit(Slot.CREDITS, deposit);
        }
        return sheet.entry(subject, EntryKind.CANCELLED, 1, busDate, currency, "Cancellation, " + subject.words());
    }
}
