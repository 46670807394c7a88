package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The customer paid: the gateway has the money, and we owe the goods (counterpoint.md §3).
 *
 * @param seqNo of several payments of one document, from 1
 */
public record Paid(Subject subject, int seqNo, LocalDate busDate, String currency, String gateway, BigDecimal amount)
        implements BookEvent {

    @Override
    public Optional<Entry> entry(BigDecimal tolerance) {
        return new Sheet(tolerance)
                .debit(Slot.CLEARING, gateway, amount)
                .credit(Slot.DEPOSITS, amount)
                .entry(subject, EntryKind.PAID, seqNo, busDate, currency, "Deposit, " + subject.words());
    }
}
