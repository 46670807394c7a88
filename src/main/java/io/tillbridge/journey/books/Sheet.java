package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry while it is being put together. */
final class Sheet {
    private record Place(Slot slot, String code) {}

    private final Map<Place, BigDecimal> amounts = new LinkedHashMap<>();
    private final BigDecimal tolerance;

    /** @param tolerance what is missing up to this is rounding, and what is missing beyond needs investigation */
    Sheet(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    Sheet debit(Slot slot, BigDecimal amount) {
        return debit(slot, "", amount);
    }

    Sheet debit(Slot slot, String code, BigDecimal amount) {
        amounts.merge(new Place(slot, code), Amounts.cents(amount), BigDecimal::add);
        return this;
    }

    Sheet credit(Slot slot, BigDecimal amount) {
        return debit(slot, "", amount.negate());
    }

    Sheet credit(Slot slot, String code, BigDecimal amount) {
        return debit(slot, code, amount.negate());
    }

    Sheet debits(Slot slot, Map<String, BigDecimal> byCode) {
        Amounts.byCode(byCode).forEach((code, amount) -> debit(slot, code, amount));
        return this;
    }

    Sheet credits(Slot slot, Map<String, BigDecimal> byCode) {
        Amounts.byCode(byCode).forEach((code, amount) -> credit(slot, code, amount));
        return this;
    }

    /** Absent where the event moved no money at all. What does not come out even is booked where it is seen. */
    Optional<Entry> entry(
            Subject subject, EntryKind kind, int seqNo, LocalDate busDate, String currency, String description) {
        BigDecimal over = Amounts.sum(amounts.values());
        if (over.signum() != 0) {
            credit(over.abs().compareTo(tolerance) <= 0 ? Slot.ROUNDING : Slot.INVESTIGATION, over);
        }
        List<EntryLine> lines = new ArrayList<>();
        amounts.forEach((place, amount) -> {
            if (amount.signum() != 0) {
                lines.add(new EntryLine(place.slot(), place.code(), amount));
            }
        });
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(subject, kind, seqNo, busDate, currency, description, lines));
    }
}
