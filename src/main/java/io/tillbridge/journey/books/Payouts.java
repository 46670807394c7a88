package io.tillbridge.journey.books;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides whether a payout is what it says. */
@Component("payouts")
public class Payouts {
    private static final int LONGEST_ID = 30;
    private final Settings settings;

    public Payouts(Settings settings) {
        this.settings = settings;
    }

    /**
     * What somebody says of a payout.
     *
     * @param gross absent where it is what arrived and the fee
     * @param investigate book what does not match where it is seen, instead of refusing it
     */
    public record Payout(
            String gateway,
            String id,
            LocalDate date,
            String currency,
            BigDecimal net,
            BigDecimal fee,
            BigDecimal gross,
            boolean investigate,
            String source)
            implements Row {}

    public Payout payout(
            String gateway,
            String id,
            LocalDate date,
            String currency,
            BigDecimal net,
            BigDecimal fee,
            BigDecimal gross,
            boolean investigate) {
        if (id.length() > LONGEST_ID || !id.matches("[\\w.-]+")) {
            throw Refusal.badQuestion("id", "A payout's id is at most thirty letters, digits, dots or hyphens.");
        }
        String home = settings.counterpoint().currency();
        String used = currency == null ? home : currency;
        if (!used.equals(home)) {
            throw Refusal.badQuestion(
                    "currency",
                    "The books are in " + home + ", and this payout is in " + used
                            + ". Say what arrived at the bank in " + home + ".");
        }
        return new Payout(
                gateway,
                id,
                date,
                used,
                cents("amount", net),
                cents("fee", fee),
                cents("gross", gross == null ? net.add(fee) : gross),
                investigate,
                "payout:" + gateway + ":" + id);
    }

    private static BigDecimal cents(String field, BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw Refusal.badQuestion(
                    field,
                    "The " + field + " " + amount.toPlainString() + " has parts of a cent, and the books have none.");
        }
        return amount.setScale(2);
    }

    /** @param known what the gateway holds for us, and whether this payout is booked already */
    public BookEvent event(Payout payout, Map<String, Object> known) {
        Columns row = Columns.of(known);
        if (row.number("BOOKED") > 0) {
            throw Refusal.notAllowed("id", "Payout " + payout.id() + " of " + payout.gateway() + " is booked already.");
        }
        BigDecimal held = row.decimal("HELD").orElse(Amounts.NOTHING);
        BigDecimal parts = payout.net().add(payout.fee());
        if (!payout.investigate() && payout.gross().compareTo(parts) != 0) {
            throw Refusal.notAllowed(
                    "gross",
                    "The payout does not match: " + payout.net() + " arrived and " + payout.fee()
                            + " is the fee, which is "
                            + parts + " and not " + payout.gross()
                            + ". Correct it, or book the difference as needing investigation with --investigate.");
        }
        if (!payout.investigate() && payout.gross().compareTo(held) > 0) {
            throw Refusal.notAllowed(
                    "gross",
                    "The payout does not match: " + payout.gateway() + " held " + held + ", and " + payout.gross()
                            + " were paid out. Orders may be missing (see: reconcile), or say --investigate.");
        }
        BigDecimal gross = payout.gross().min(held.max(Amounts.NOTHING));
        return new PaidOut(
                new Subject(payout.source(), payout.gateway(), null, null, null, null),
                payout.date(),
                payout.currency(),
                payout.gateway(),
                payout.investigate() ? gross : payout.gross(),
                payout.net(),
                payout.fee());
    }
}
