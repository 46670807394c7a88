package io.tillbridge.journey.pricing;

import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The price book in memory. It is renewed by what changed, every few seconds, and whole once in a while, since a change
 * made past CounterPoint's own programs need not bear a stamp (counterpoint.md §9).
 */
@Component("currentPrices")
public class CurrentPrices {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentPrices.class);
    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");

    private final Settings.Pricing settings;
    private final Clock clock;
    private final BookWriter writer = new BookWriter();
    private volatile Shelf shelf = new Shelf(PriceBook.EMPTY, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    /**
     * The book and when it was read.
     *
     * @param whole when all of it was read
     * @param last  when what changed was read last; the stamps of the next look begin there
     * @param done  when that look was through
     */
    private record Shelf(PriceBook book, Instant whole, Instant last, Instant done) {}

    public CurrentPrices(Settings settings, Clock clock) {
        this.settings = settings.pricing();
        this.clock = clock;
    }

    public PriceBook book() {
        return shelf.book();
    }

    /** When the database was last looked at with success; empty where it never was. */
    public Optional<Instant> asOf() {
        return Optional.of(shelf.done()).filter(at -> at.isAfter(Instant.EPOCH));
    }

    /** Before the first statement of a look. */
    public Look look() {
        Instant now = clock.instant();
        boolean whole = !now.isBefore(shelf.whole().plus(settings.reload()));
        return whole ? wholeLook() : new Look(now, false, shelf.last().minus(settings.overlap()));
    }

    public Look wholeLook() {
        return new Look(clock.instant(), true, BEGINNING);
    }

    /**
     * One look at the database.
     *
     * @param since of rows that are asked for, by their change stamps
     */
    public record Look(Instant began, boolean whole, Instant since) {}

    /** Items as the statement reads them; {@link #take} wants all of them. */
    public FactRows facts(Iterator<Map<String, Object>> rows) {
        return FactRows.read(rows);
    }

    public List<PriceRows.Priced> prices(Iterator<Map<String, Object>> rows) {
        return PriceRows.read(rows);
    }

    /** @return false where the changes alone do not make a book, as after a deletion: then all must be read */
    public synchronized boolean take(
            Look look,
            List<Map<String, Object>> groups,
            List<Map<String, Object>> rules,
            FactRows items,
            List<PriceRows.Priced> prices,
            FactRows customers,
            Map<String, Object> counts) {
        PriceBook before = shelf.book();
        Optional<PriceBook> written =
                writer.write(new Reading(look.whole(), groups, rules, items, prices, customers, counts));
        written.ifPresent(book -> {
            Instant whole = look.whole() ? look.began() : shelf.whole();
            shelf = new Shelf(book, whole, look.began(), clock.instant());
            say(before, book, Duration.between(look.began(), shelf.done()));
        });
        return written.isPresent();
    }

    private static void say(PriceBook before, PriceBook now, Duration took) {
        if (!before.version().equals(now.version())) {
            LOG.info(
                    "Prices {}: {} rules, {} items, {} customers, read in {} ms",
                    now.version(),
                    now.rules().inOrder().size(),
                    now.items().size(),
                    now.customers().size(),
                    took.toMillis());
        }
        BookWriter.news(before, now).forEach(LOG::warn);
    }
}
