package io.tillbridge.journey.books;

import io.tillbridge.counterpoint.Document;
import io.tillbridge.counterpoint.Tender;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of the books that decide: what an event means, in which accounts. */
@Component("bookkeeper")
public class Bookkeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeper.class);

    private final Settings settings;
    private final Chart chart;
    private final Clock clock;

    public Bookkeeper(Settings settings, Clock clock) {
        this.settings = settings;
        this.chart = new Chart(settings.books());
        this.clock = clock;
    }

    /** The day it is in the site's zone. */
    public LocalDate businessDay(Instant instant) {
        return LocalDate.ofInstant(instant, settings.counterpoint().zone());
    }

    /** A document that was just written, with the money that is in hand for it; null where none is. */
    public BookEvent paid(String shop, Order order, Document document) {
        if (document.tenders().isEmpty()) {
            return null;
        }
        Tender first = document.tenders().get(0);
        return new Paid(
                Subject.ofDocument(shop, order.id(), order.number(), document.docId(), document.tktNo()),
                1,
                first.payDat().toLocalDate(),
                first.curncyCod(),
                document.tenders().stream()
                        .collect(Collectors.toMap(
                                tender -> gateway(order, tender.payCod()),
                                Tender::amt,
                                BigDecimal::add,
                                TreeMap::new)));
    }

    /** The order's own gateway where the pay code is its, as several gateways may share one; else what the code stands for. */
    private String gateway(Order order, String payCode) {
        String own = order.gateway();
        boolean isOther = settings.counterpoint().payCodes().stream()
                .anyMatch(known ->
                        known.gateway().equalsIgnoreCase(own) && !known.code().equalsIgnoreCase(payCode));
        boolean isCredit = settings.counterpoint().creditFees().stream()
                .anyMatch(credit -> credit.code().equalsIgnoreCase(payCode));
        return !isOther ? own : isCredit ? payCode.toUpperCase(Locale.ROOT) : gatewayOf(payCode);
    }

    /** A document of ours whose payment was never booked, as its rows say. */
    public BookEvent latePaid(Map<String, Object> row) {
        Columns document = Columns.of(row);
        Order order = OrderIntake.order(document.text("PAYLOAD")).orThrow();
        LocalDate paidOn = document.local("PAY_DAT")
                .map(local -> local.toLocalDate())
                .orElseGet(() -> businessDay(order.paid().orElse(order.created())));
        return new Paid(
                Subject.ofDocument(
                        document.text("SHOP"),
                        order.id(),
                        order.number(),
                        document.number("DOC_ID"),
                        document.text("TKT_NO")),
                1,
                paidOn,
                settings.counterpoint().currency(),
                order.gateway(),
                document.decimal("AMT").orElse(BigDecimal.ZERO));
    }

    /** A ticket that the till has posted. */
    public BookEvent sold(Map<String, Object> ticket, List<Map<String, Object>> parts) {
        return new TicketRows(ticket, parts, this::gatewayOf)
                .sold(settings.counterpoint().currency());
    }

    /** What a pay code stands for: the first gateway it is configured for, else itself, as with a till's own. */
    private String gatewayOf(String payCode) {
        return settings.counterpoint().payCodes().stream()
                .filter(known -> known.code().equalsIgnoreCase(payCode))
                .map(Settings.PayCode::gateway)
                .findFirst()
                .orElse(payCode.toUpperCase(Locale.ROOT));
    }

    /** The event as rows of the journal; null where it moved nothing, or there was none. */
    public Journaled entry(BookEvent event) {
        return event == null
                ? null
                : event.entry(settings.books().tolerance()).map(this::journaled).orElse(null);
    }

    private Journaled journaled(Entry entry) {
        String home = settings.counterpoint().currency();
        if (!entry.currency().equals(home)) {
            throw new RejectedException(Rejection.of(
                    Reason.FOREIGN_CURRENCY,
                    "The books are in " + home + ", and this is in " + entry.currency() + ".",
                    "currency",
                    "Exchange it first, and book what it came to in " + home + "."));
        }
        Journaled rows = Journaled.of(entry, chart, clock.instant());
        rows.lines().stream()
                .filter(line -> line.account() == null)
                .forEach(line -> LOG.warn(
                        "{} waits: MISSING account for {} {}. Add it to tillbridge.books.{} and restart; it then books by"
                                + " itself.",
                        entry.description(),
                        line.slot().toLowerCase(Locale.ROOT),
                        line.code(),
                        Chart.mend(Slot.valueOf(line.slot()), line.code())));
        return rows;
    }

    /** An entry is written with its lines, or the transaction is none. */
    public void mustBook(int touched) {
        if (touched != 1) {
            throw new RejectedException(Rejection.of(
                    Reason.BUSY, "The same entry was being booked by somebody else.", "", "Nothing to do."));
        }
    }

    /** Accounts for codes that had none, as rows of fill-account.sql. */
    public List<Map<String, Object>> found(List<Map<String, Object>> unmapped) {
        return unmapped.stream()
                .map(Columns::of)
                .flatMap(line -> filled(line).stream())
                .map(row -> row.parameters())
                .toList();
    }

    private List<FilledAccount> filled(Columns line) {
        String code = line.text("CODE");
        Slot had = Slot.valueOf(line.text("SLOT"));
        Slot slot = chart.slot(new EntryLine(had, code, BigDecimal.ONE));
        return chart
                .account(slot, code)
                .map(account -> new FilledAccount(had.name(), code, slot.name(), account))
                .stream()
                .toList();
    }

    public Instant now() {
        return clock.instant();
    }
}
