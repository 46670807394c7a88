package io.tillbridge.journey.books;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What has to hold before a period is closed, since none is ever opened again (journey.md §7.45). */
@Component("periods")
public class Periods {
    private final Settings settings;
    private final Clock clock;

    public Periods(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Parameters of the statements that look at a period and close it. */
    public record Closing(LocalDate through, String note, Instant utcTime) implements Row {}

    public Closing closing(LocalDate through, String note) {
        if (!through.isBefore(
                LocalDate.ofInstant(clock.instant(), settings.counterpoint().zone()))) {
            throw Refusal.badQuestion("through", "The day " + through + " is not over; a period ends before today.");
        }
        return new Closing(through, note, clock.instant());
    }

    public void mustBeReady(Closing closing, Map<String, Object> row) {
        Columns found = Columns.of(row);
        found.value("CLOSED_THROUGH")
                .map(closed -> LocalDate.parse(closed.toString()))
                .ifPresent(closed -> {
                    if (!closing.through().isAfter(closed)) {
                        throw Refusal.notAllowed("through", "The books are closed through " + closed + " already.");
                    }
                });
        if (found.number("WAITING") > 0) {
            throw Refusal.notAllowed(
                    "through",
                    found.number("WAITING") + " entries of that period wait for an account: see books report waiting.");
        }
        BigDecimal investigation = found.decimal("INVESTIGATION").orElse(Amounts.NOTHING);
        if (investigation.signum() != 0) {
            throw Refusal.notAllowed(
                    "through",
                    investigation.toPlainString() + " of that period needs investigation, and must be nothing: see"
                            + " books report investigation.");
        }
        if (found.number("UNEXPORTED") > 0 && !settings.books().isShadow()) {
            throw Refusal.notAllowed(
                    "through",
                    found.number("UNEXPORTED") + " entries of that period are in no export yet: books export --to "
                            + closing.through() + " --apply");
        }
    }
}
