package io.tillbridge.journey.books;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Amounts by their codes, in whole cents. */
public final class Amounts {
    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private Amounts() {}

    /** The amount in cents; half a cent is somebody's mistake, and is not rounded away. */
    public static BigDecimal cents(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new RejectedException(Rejection.of(
                    Reason.MORE_THAN_CENTS,
                    "The amount " + amount.toPlainString() + " has parts of a cent, and the books have none.",
                    "amount",
                    "Correct the document or the payout; the entry then books by itself."));
        }
        return amount.setScale(2);
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(NOTHING, BigDecimal::add);
    }

    /** In order of their codes, so that the same event makes the same entry; a code without a name is {@code none}. */
    static Map<String, BigDecimal> byCode(Map<String, BigDecimal> amounts) {
        Map<String, BigDecimal> sorted = new TreeMap<>();
        amounts.forEach((code, amount) ->
                sorted.merge(code == null || code.isBlank() ? "none" : code.strip(), cents(amount), BigDecimal::add));
        return sorted;
    }
}
