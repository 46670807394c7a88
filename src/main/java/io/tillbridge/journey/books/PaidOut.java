package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A gateway paid out what it held, less its fee.
 *
 * @param gross what left the clearing account
 * @param net   what arrived at the bank
 */
public record PaidOut(
        Subject subject,
        LocalDate busDate,
        String currency,
        String gateway,
        BigDecimal gross,
        BigDecimal net,
        BigDecimal fee)
        implements BookEvent {

    @Override
    public Optional<Entry> entry(BigDecimal tolerance) {
        return new Sheet(tolerance)
                .debit(Slot.BANK, net)
                .debit(Slot.FEES, fee)
                .credit(Slot.CLEARING, gateway, gross)
                .entry(
                        subject,
                        EntryKind.PAYOUT,
                        1,
                        busDate,
                        currency,
                        "Payout " + subject.source().replaceFirst("^payout:", "") + " of " + gateway);
    }
}
