package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The customer paid: the gateways have the money, and we owe the goods (counterpoint.md §3).
 *
 * @param seqNo    of several payments of one document, from 1
 * @param received by gateway
 */
public record Paid(Subject subject, int seqNo, LocalDate busDate, String currency, Map<String, BigDecimal> received)
        implements BookEvent {

    /** All of it through one gateway. */
    public Paid(Subject subject, int seqNo, LocalDate busDate, String currency, String gateway, BigDecimal amount) {
        this(subject, seqNo, busDate, currency, Map.of(gateway, amount));
    }

    @Override
    public Optional<Entry> entry(BigDecimal tolerance) {
        return new Sheet(tolerance)
                .debits(Slot.CLEARING, received)
                .credit(Slot.DEPOSITS, Amounts.sum(received.values()))
                .entry(subject, EntryKind.PAID, seqNo, busDate, currency, "Deposit, " + subject.words());
    }
}
