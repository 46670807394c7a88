package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What one event means for the books; its debits equal its credits, or it is not made.
 *
 * @param seqNo   of several of one kind about one source, from 1
 * @param busDate the business day in the site's zone
 */
public record Entry(
        Subject subject,
        EntryKind kind,
        int seqNo,
        LocalDate busDate,
        String currency,
        String description,
        List<EntryLine> lines) {
    private static final int LONGEST_DESCRIPTION = 200;

    public Entry {
        lines = List.copyOf(lines);
        description = description.length() <= LONGEST_DESCRIPTION
                ? description
                : description.substring(0, LONGEST_DESCRIPTION - 1) + "…";
        BigDecimal sum = Amounts.sum(lines.stream().map(EntryLine::amount).toList());
        if (sum.signum() != 0 || lines.size() < 2) {
            throw new IllegalArgumentException("an entry of " + lines.size() + " lines is out of balance by " + sum);
        }
    }

    /** What all lines of a slot come to: a debit above zero. */
    public BigDecimal of(Slot slot) {
        return Amounts.sum(lines.stream()
                .filter(line -> line.slot() == slot)
                .map(EntryLine::amount)
                .toList());
    }
}
