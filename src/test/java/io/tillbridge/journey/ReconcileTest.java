package io.tillbridge.journey;

import static io.tillbridge.journey.BookedDays.money;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.journey.books.Refunded;
import io.tillbridge.journey.books.Sold;
import io.tillbridge.journey.books.Subject;
import io.tillbridge.journey.books.reconcile.Cause;
import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that can go wrong between shop, documents, payments and journal is done once, and found with its cause. */
@JourneyTest
class ReconcileTest {
    private static final ZoneId SITE = ZoneId.of("America/New_York");
    private static final String BY_ORDER = " WHERE WOO_ORDER_ID = ?";
    private static final String BY_DOCUMENT = " WHERE DOC_ID = ?";

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Commands commands;

    @Autowired
    private DataSource database;

    private final Map<Cause, String> seeded = new EnumMap<>(Cause.class);
    private Map<String, Object> unlinked;
    private long renumbered;

    @AfterEach
    void tidy() {
        journey.rows.update("DELETE FROM dbo.USER_JOURNAL WHERE STATE = 'MISSING'");
        journey.rows.update(
                "DELETE FROM dbo.USER_JOURNAL_LINE WHERE ACCOUNT IS NULL OR NOT EXISTS (SELECT 1 FROM dbo.USER_JOURNAL J"
                        + " WHERE J.SOURCE = USER_JOURNAL_LINE.SOURCE)");
        if (unlinked != null) {
            journey.rows.update(
                    "INSERT INTO dbo.USER_ORDER_DOCUMENT (SHOP, WOO_ORDER_ID, DOC_ID, TKT_NO, CUST_NO, TOT, POSTED_UTC)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    unlinked.get("SHOP"),
                    unlinked.get("WOO_ORDER_ID"),
                    unlinked.get("DOC_ID"),
                    unlinked.get("TKT_NO"),
                    unlinked.get("CUST_NO"),
                    unlinked.get("TOT"),
                    unlinked.get("POSTED_UTC"));
            journey.rows.update(
                    "UPDATE dbo.PS_DOC_HDR SET TKT_NO = (SELECT TKT_NO FROM dbo.USER_ORDER_DOCUMENT WHERE DOC_ID = ?)"
                            + BY_DOCUMENT,
                    renumbered,
                    renumbered);
        }
    }

    private long staged(Cause cause) {
        long order = clerk.place(Purchase.of(4, 1));
        clerk.stageSilently(order);
        seeded.put(cause, number(order));
        return order;
    }

    private long posted(Cause cause) {
        long order = clerk.place(Purchase.of(4, 1));
        clerk.post(clerk.stageSilently(order));
        assertThat(clerk.state(order)).isEqualTo("POSTED");
        seeded.put(cause, number(order));
        return order;
    }

    private long finished(Cause cause) {
        long order = posted(cause);
        new Till(database, Path.of("."), SITE, TillSettings.immediate()).finish(document(order));
        return order;
    }

    private String number(long order) {
        return journey.shop.order(order).path("number").asText();
    }

    private long document(long order) {
        return (long) journey.staged(order).get("CP_DOC_ID");
    }

    private long deposit(long order) {
        return (long) journey.row("SELECT DEPOSIT_DOC_ID FROM dbo.USER_ORDER_DOCUMENT" + BY_ORDER, order)
                .get("DEPOSIT_DOC_ID");
    }

    private void state(long order, String state) {
        journey.rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET STATE = ?, REASON_MEND = 'Mend it.'" + BY_ORDER, state, order);
    }

    private void update(String what, Object... arguments) {
        assertThat(journey.rows.update("UPDATE dbo." + what, arguments)).isPositive();
    }

    private void unbook(long order, String... tables) {
        for (String table : tables) {
            journey.rows.update("DELETE FROM dbo." + table + " WHERE SOURCE = ?", Long.toString(document(order)));
        }
    }

    private Subject subject(long order) {
        return Subject.ofDocument("woodys", order, number(order), document(order), "W" + number(order));
    }

    private void seedStaging() {
        seeded.put(Cause.NOT_STAGED, number(clerk.place(Purchase.of(4, 1))));
        state(staged(Cause.REJECTED), "REJECTED");
        state(staged(Cause.HELD), "HELD");
        state(staged(Cause.STATUS_STALE), "WAITING");
        state(staged(Cause.SKIPPED), "SKIPPED");
        state(staged(Cause.CANCELLED_HERE), "CANCELLED");
        staged(Cause.NOT_POSTED);
    }

    private void seedDocuments() {
        long order = posted(Cause.LINK_MISSING);
        unlinked = journey.row("SELECT * FROM dbo.USER_ORDER_DOCUMENT" + BY_ORDER, order);
        journey.rows.update("DELETE FROM dbo.USER_ORDER_DOCUMENT" + BY_ORDER, order);
        String twice = (String) journey.staged(posted(Cause.DOCUMENT_TWICE)).get("CP_TKT_NO");
        renumbered = document(posted(Cause.DOCUMENT_GONE));
        update("PS_DOC_HDR SET TKT_NO = ?" + BY_DOCUMENT, twice, renumbered);
        clerk.setStatus(posted(Cause.CANCELLED_IN_SHOP), "cancelled");
        update("PS_DOC_HDR_TOT SET TOT = TOT + 1" + BY_DOCUMENT, document(posted(Cause.TOTAL_DIFFERS)));
        update("PS_DOC_LIN SET QTY_SOLD = QTY_SOLD + 1" + BY_DOCUMENT, document(posted(Cause.UNITS_DIFFER)));
        long gone = posted(Cause.GONE_FROM_SHOP);
        journey.shop.remove(gone);
    }

    private void seedPayments() {
        update("PS_DOC_PMT SET AMT = 0" + BY_DOCUMENT, deposit(posted(Cause.PAYMENT_MISSING)));
        update("PS_DOC_PMT SET AMT = AMT - 1" + BY_DOCUMENT, deposit(posted(Cause.PAYMENT_DIFFERS)));
        journey.shop.update(posted(Cause.PAYMENT_UNEXPECTED), order -> order.putNull("date_paid_gmt"));
        unbook(posted(Cause.PAYMENT_NOT_BOOKED), "USER_JOURNAL", "USER_JOURNAL_LINE");
        String source = Long.toString(document(posted(Cause.PAYMENT_BOOKED_OTHERWISE)));
        update("USER_JOURNAL_LINE SET DEBIT = DEBIT * 2, CREDIT = CREDIT * 2 WHERE SOURCE = ?", source);
        update("USER_JOURNAL SET DEBIT = DEBIT * 2, CREDIT = CREDIT * 2 WHERE SOURCE = ?", source);
        update("USER_JOURNAL SET BUS_DAT = DATEADD(DAY, -1, BUS_DAT)" + BY_ORDER, posted(Cause.BOOKED_ON_OTHER_DAY));
        journey.shop.update(
                posted(Cause.REFUND_NOT_BOOKED),
                order -> order.putArray("refunds").addObject().put("id", 1).put("total", "-5.00"));
    }

    private void seedSales(BookedDays days) {
        long otherwise = finished(Cause.SALE_BOOKED_OTHERWISE);
        long left = finished(Cause.DEPOSIT_LEFT);
        journey.camel.sendBody("direct:books.catch-up", null);
        update(
                "USER_JOURNAL_LINE SET DEBIT = DEBIT * 2, CREDIT = CREDIT * 2 WHERE SOURCE IN"
                        + " (SELECT SOURCE FROM dbo.USER_JOURNAL WHERE KIND = 'SOLD' AND WOO_ORDER_ID = ?)",
                otherwise);
        update(
                "USER_JOURNAL SET DEBIT = DEBIT * 2, CREDIT = CREDIT * 2 WHERE KIND = 'SOLD' AND WOO_ORDER_ID = ?",
                otherwise);
        days.book(new Refunded(
                subject(left).of("refund", "1"),
                1,
                LocalDate.of(2026, 1, 5),
                "USD",
                "stripe",
                false,
                money("1"),
                money("0"),
                Map.of(),
                Map.of(),
                money("0")));
        finished(Cause.SALE_NOT_BOOKED);
    }

    private void seedJournal(BookedDays days) {
        update(
                "USER_JOURNAL_LINE SET DEBIT = DEBIT + 1 WHERE DEBIT > 0 AND SOURCE = ?",
                Long.toString(document(posted(Cause.ENTRY_OUT_OF_BALANCE))));
        unbook(posted(Cause.LINES_WITHOUT_ENTRY), "USER_JOURNAL");
        LocalDate day = LocalDate.of(2026, 1, 5);
        Subject waits = BookedDays.order("waits");
        days.book(BookedDays.paid(waits, day, "nowhere", "9.00"));
        seeded.put(Cause.ENTRY_WAITS, "waits");
        days.book(new Sold(
                BookedDays.order("odd"),
                day,
                "USD",
                money("10"),
                Map.of("TOOLS", money("9")),
                money("0"),
                money("0"),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                money("0"),
                0));
        seeded.put(Cause.NEEDS_INVESTIGATION, "odd");
        days.book(BookedDays.paid(BookedDays.order("nobody's"), day, "stripe", "9.00"));
        seeded.put(Cause.ENTRY_WITHOUT_DOCUMENT, "nobody's");
    }

    @Test
    void findsEverySeededDifferenceAndNamesItsCauseAndMend() {
        BookedDays days = new BookedDays(journey);
        seedSales(days);
        seedStaging();
        seedDocuments();
        seedPayments();
        seedJournal(days);
        long whole = posted(Cause.NEEDS_INVESTIGATION);
        seeded.put(Cause.NEEDS_INVESTIGATION, "odd");

        Terminal answer = reconcile(commands);

        assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
        Map<String, Set<Cause>> found = new TreeMap<>();
        JsonNode outcome = answer.json().get(0);
        outcome.path("differences").forEach(difference -> {
            assertThat(difference.path("mend").asText()).isNotBlank();
            assertThat(difference.path("sentence").asText()).isNotBlank();
            found.computeIfAbsent(difference.path("order").asText(), order -> EnumSet.noneOf(Cause.class))
                    .add(Cause.valueOf(difference.path("cause").asText()));
        });
        assertThat(seeded).hasSizeGreaterThan(25);
        seeded.forEach((cause, order) -> {
            if (cause == Cause.LINES_WITHOUT_ENTRY) {
                assertThat(found.getOrDefault("", Set.of())).contains(cause);
            } else {
                assertThat(found.getOrDefault(order, Set.of()))
                        .as("order %s", order)
                        .contains(cause);
            }
        });
        assertThat(found).doesNotContainKey(number(whole));
        BigDecimal units = outcome.path("days").findValue("units").decimalValue();
        assertThat(units).isPositive();
    }

    @Test
    void whatAGiftCardPaidIsPartOfTheSale() {
        long order = clerk.place(Purchase.of(4, 2).withFee("Gift card", "-5.00"));
        clerk.post(clerk.stageSilently(order));
        assertThat(clerk.state(order)).isEqualTo("POSTED");

        assertThat(reconcile(commands).json().get(0).path("differences"))
                .noneMatch(difference -> difference.path("order").asText().equals(number(order)));
    }

    /** From yesterday to tomorrow. */
    static Terminal reconcile(Commands commands) {
        LocalDate today = LocalDate.now(SITE);
        return Terminal.run(
                commands,
                "reconcile",
                "--shop",
                "woodys",
                "--from",
                today.minusDays(1).toString(),
                "--to",
                today.plusDays(1).toString(),
                "--json");
    }
}
