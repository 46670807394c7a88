package io.tillbridge.journey.books.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Chunks;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of books.reconcile that decide. */
@Component("reconciler")
public class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CHUNK = 50;
    private static final int NIGHTS = 7;

    private final Settings settings;
    private final Clock clock;

    public Reconciler(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Set<String> shops() {
        return new TreeSet<>(settings.shops().keySet());
    }

    /** The nightly look back: a week, since what is late is seldom later. */
    public Reconciliation lastWeek(String shop) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), settings.counterpoint().zone());
        return over(shop, today.minusDays(NIGHTS), today.minusDays(1));
    }

    public Reconciliation over(String shop, LocalDate from, LocalDate to) {
        return new Reconciliation(shop, from, to);
    }

    /** The shop's days are the site's: an order at half past eleven is of that day (journey.md §7.33). */
    public String query(Reconciliation work) {
        return "_fields=" + ShopOrder.FIELDS + "&orderby=id&order=asc&dates_are_gmt=true&after="
                + stamp(startOf(work.from()).minusSeconds(1)) + "&before="
                + stamp(startOf(work.to().plusDays(1))) + "&per_page="
                + settings.orders().pageSize() + "&page="
                + work.page();
    }

    /** When documents of those days may have been posted. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(settings.counterpoint().zone()).toInstant();
    }

    private static String stamp(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString().replaceFirst("^(.{16})$", "$1:00");
    }

    /** Orders of a page; an empty one is the last. */
    public List<ShopOrder> page(Reconciliation work, String json) throws ShopFailure {
        List<ShopOrder> orders = read(json);
        work.turnPage(orders.isEmpty());
        return orders;
    }

    public List<ShopOrder> read(String json) throws ShopFailure {
        try {
            List<ShopOrder> orders = new ArrayList<>();
            for (JsonNode order : JSON.readTree(json)) {
                orders.add(ShopOrder.of(order, settings.counterpoint()));
            }
            return orders;
        } catch (JsonProcessingException | NumberFormatException e) {
            throw ShopFailure.away("a page of orders is not readable");
        }
    }

    public List<Long> ids(List<ShopOrder> orders) {
        return orders.stream().map(ShopOrder::id).toList();
    }

    public void compare(
            Reconciliation work,
            List<ShopOrder> orders,
            List<Map<String, Object>> staged,
            List<Map<String, Object>> documents,
            List<Map<String, Object>> booked) {
        Map<Long, Columns> byDocument = byOrder(documents);
        Map<Long, Columns> byJournal = byOrder(booked);
        Map<Long, Standing> standings = new HashMap<>();
        staged.forEach(
                row -> standings.put(Columns.of(row).number("WOO_ORDER_ID"), Standing.of(row, byDocument, byJournal)));
        for (ShopOrder order : orders) {
            Standing standing = standings.get(order.id());
            String day = LocalDate.ofInstant(
                            order.created(), settings.counterpoint().zone())
                    .toString();
            boolean isPayable = settings.orders().payable().contains(order.status());
            work.compared(
                    order.id(),
                    DayTotals.of(day, isPayable, order, standing),
                    OrderComparison.of(work.shop(), order, Optional.ofNullable(standing), settings));
        }
    }

    private static Map<Long, Columns> byOrder(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(Columns::of)
                .collect(Collectors.toMap(row -> row.number("WOO_ORDER_ID"), row -> row, (one, other) -> one));
    }

    /** Orders that were posted in those days and were not in the shop's list, asked for in chunks. */
    public List<List<Long>> unseen(Reconciliation work, List<Map<String, Object>> posted) {
        List<Long> ids = posted.stream()
                .map(row -> Columns.of(row).number("WOO_ORDER_ID"))
                .filter(id -> !work.hasSeen(id))
                .toList();
        return Chunks.of(ids, CHUNK);
    }

    public String include(List<Long> chunk) {
        return "_fields=" + ShopOrder.FIELDS + "&per_page=" + chunk.size() + "&include="
                + chunk.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Posted orders that the shop did not give at all. */
    public void gone(Reconciliation work, List<Long> chunk, List<Map<String, Object>> staged) {
        for (Map<String, Object> columns : staged) {
            Columns row = Columns.of(columns);
            if (chunk.contains(row.number("WOO_ORDER_ID")) && !work.hasSeen(row.number("WOO_ORDER_ID"))) {
                String number = row.text("WOO_ORDER_NO");
                work.found(new Difference(
                        work.shop(),
                        "",
                        number,
                        Cause.GONE_FROM_SHOP,
                        null,
                        "Order " + number + " (" + work.shop() + "): " + Cause.GONE_FROM_SHOP.words() + ".",
                        "Look in the shop's trash; if it is meant: orders unpost " + number + " --apply"));
            }
        }
    }

    /** What the journal finds wrong with itself. */
    public void doubt(Reconciliation work, List<Map<String, Object>> rows) {
        for (Map<String, Object> columns : rows) {
            Columns row = Columns.of(columns);
            Cause cause = Cause.valueOf(row.text("CAUSE"));
            work.found(new Difference(
                    work.shop(),
                    Standing.day(Optional.of(row), "BUS_DAT").orElse(""),
                    row.text("WOO_ORDER_NO"),
                    cause,
                    row.decimal("AMT").orElse(null),
                    "Entry " + row.text("SOURCE") + " " + row.text("KIND") + ": " + cause.words() + ".",
                    mend(cause, row)));
        }
    }

    private static String mend(Cause cause, Columns row) {
        return switch (cause) {
            case ENTRY_WAITS -> "books report waiting says for which; map it in tillbridge.books and restart.";
            case NEEDS_INVESTIGATION -> "books journal " + row.text("WOO_ORDER_NO");
            default -> "Nothing of ours changes entries: find out who did, and restore " + row.text("SOURCE") + ".";
        };
    }

    /** What came of it, said and counted. */
    public Reconciliation.Outcome outcome(Reconciliation work, Run run) {
        Reconciliation.Outcome outcome = work.outcome();
        run.read().addAndGet(outcome.compared());
        run.failed().addAndGet(outcome.differences().size());
        if (!outcome.differences().isEmpty()) {
            LOG.warn(
                    "{} orders of {} from {} to {} compared, {} differences: see them with: reconcile --from {} --to {}",
                    outcome.compared(),
                    outcome.shop(),
                    outcome.from(),
                    outcome.to(),
                    outcome.differences().size(),
                    outcome.from(),
                    outcome.to());
        }
        return outcome;
    }
}
