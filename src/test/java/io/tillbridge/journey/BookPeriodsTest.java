package io.tillbridge.journey;

import static io.tillbridge.journey.BookedDays.order;
import static io.tillbridge.journey.BookedDays.paid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.journey.books.Subject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports, payouts, entries that wait, and periods that are closed, as people ask for them. */
@JourneyTest
class BookPeriodsTest {
    private static final LocalDate JANUARY = LocalDate.of(2001, 1, 10);

    @Autowired
    private Journey journey;

    @Autowired
    private Commands commands;

    private BookedDays days;

    @BeforeEach
    void open() {
        days = new BookedDays(journey);
    }

    @AfterEach
    void reopen() {
        journey.rows.update("DELETE FROM dbo.USER_BOOKS_PERIOD");
        journey.rows.update("DELETE FROM dbo.USER_JOURNAL WHERE STATE = 'MISSING' OR BOOK_DAT < '2002-01-01'");
        journey.rows.update("DELETE FROM dbo.USER_JOURNAL_LINE WHERE NOT EXISTS (SELECT 1 FROM dbo.USER_JOURNAL J"
                + " WHERE J.SOURCE = USER_JOURNAL_LINE.SOURCE)");
    }

    private Terminal books(String... words) {
        String[] line = new String[words.length + 1];
        line[0] = "books";
        System.arraycopy(words, 0, line, 1, words.length);
        return Terminal.run(commands, line);
    }

    private JsonNode report(String name, LocalDate day) {
        Terminal report = books(
                "report",
                name,
                "--from",
                day.toString(),
                "--to",
                day.plusDays(6).toString(),
                "--json");
        assertThat(report.exit()).as(report.err()).isZero();
        return report.json();
    }

    private Map<String, Object> entry(Subject subject) {
        return journey.row("SELECT * FROM dbo.USER_JOURNAL WHERE SOURCE = ?", subject.source());
    }

    @Test
    void reportsSayWhatIsOpenAndWhatIsDue() {
        LocalDate day = LocalDate.of(2032, 3, 1);
        days.sample(day);
        days.book(paid(order("1003"), day, "stripe", "12.00"));

        assertThat(report("trial-balance", day).findValuesAsText("account"))
                .contains("Assets:Inventory", "Income:Shipping");
        assertThat(report("clearing", day))
                .anySatisfy(row -> {
                    assertThat(row.path("gateway").asText()).isEqualTo("stripe");
                    assertThat(row.path("open").decimalValue()).isEqualByComparingTo("12");
                })
                .anySatisfy(row -> assertThat(row.path("open").decimalValue()).isEqualByComparingTo("105.35"));
        assertThat(report("deposits", day)).singleElement().satisfies(row -> {
            assertThat(row.path("order_no").asText()).isEqualTo("1003");
            assertThat(row.path("open").decimalValue()).isEqualByComparingTo("12");
        });
        assertThat(report("taxes", day)).hasSize(2).anySatisfy(row -> {
            assertThat(row.path("authority").asText()).isEqualTo("NY");
            assertThat(row.path("period").asText()).isEqualTo("2032-03");
            assertThat(row.path("due").decimalValue()).isEqualByComparingTo("9.30");
        });
        assertThat(report("sales", day).findValuesAsText("category"))
                .containsExactly("PAINT", "TOOLS", "(discounts)", "(returns)");
        assertThat(books(
                                "report",
                                "sales",
                                "--from",
                                day.toString(),
                                "--to",
                                day.plusDays(6).toString(),
                                "--csv")
                        .out())
                .startsWith("category,sales\nPAINT,80.00\n");
        assertThat(books("report", "clearing", "--from", day.toString()).out()).startsWith("GATEWAY");
        assertThat(books("report", "profits").err()).contains("known are trial-balance");
    }

    @Test
    void anEntryWithoutAnAccountWaitsAndGoesOnByItself() {
        Subject order = order("1004");
        days.book(paid(order, LocalDate.of(2032, 4, 1), "nowhere", "12.00"));

        assertThat(entry(order)).containsEntry("STATE", "MISSING");
        assertThat(books("report", "waiting").out()).contains("nowhere").contains("1004");
        assertThat(books("catch-up").exit()).isEqualTo(1);
        assertThat(report("clearing", LocalDate.of(2032, 4, 1))).isEmpty();

        journey.rows.update(
                "UPDATE dbo.USER_JOURNAL_LINE SET CODE = 'bacs' WHERE SOURCE = ? AND CODE = 'nowhere'", order.source());
        Terminal caughtUp = books("catch-up", "--apply");

        assertThat(caughtUp.exit()).as(caughtUp.out()).isZero();
        assertThat(entry(order)).containsEntry("STATE", "BOOKED");
        assertThat(report("clearing", LocalDate.of(2032, 4, 1)).findValuesAsText("gateway"))
                .containsExactly("bacs");
    }

    @Test
    void aPayoutThatDoesNotMatchIsRefusedAndOneThatDoesIsBookedOnce() {
        days.book(paid(order("1005"), LocalDate.of(2032, 5, 1), "cheque", "50.00"));
        String[] payout = {
            "payout", "--gateway", "cheque", "--date", "2032-05-03", "--id", "po_1", "--amount", "48.50", "--fee"
        };

        assertThat(books(with(payout, "1.50", "--gross", "51")).err())
                .startsWith(
                        "The payout does not match: 48.50 arrived and 1.50 is the fee, which is 50.00 and not 51.00.");
        assertThat(books(with(payout, "999999")).err()).contains("cheque held ");
        assertThat(books(with(payout, "1.505")).err()).contains("has parts of a cent");
        assertThat(books(with(payout, "1.50", "--currency", "EUR")).err())
                .contains("The books are in USD, and this payout is in EUR.");
        assertThat(books(with(payout, "1.50")).out()).contains("Nothing was booked");
        assertThat(books(with(payout, "1.50", "--apply")).exit()).isZero();
        assertThat(books(with(payout, "1.50", "--apply")).err()).startsWith("Payout po_1 of cheque is booked already.");
        assertThat(report("trial-balance", LocalDate.of(2032, 5, 1)).findValuesAsText("account"))
                .containsExactly(
                        "Assets:Bank",
                        "Assets:Clearing:cheque",
                        "Expenses:Processor fees",
                        "Liabilities:Order deposits");
    }

    @Test
    void whatDoesNotMatchCanBeBookedWhereItIsSeen() {
        days.book(paid(order("1006"), LocalDate.of(2032, 6, 1), "cod", "50.00"));

        Terminal booked = books(
                "payout",
                "--gateway",
                "cod",
                "--date",
                "2032-06-03",
                "--id",
                "po_2",
                "--amount",
                "49",
                "--gross",
                "50",
                "--investigate",
                "--apply");

        assertThat(booked.exit()).as(booked.err()).isZero();
        assertThat(report("investigation", LocalDate.of(2032, 6, 1)))
                .singleElement()
                .satisfies(row -> assertThat(row.path("amount").decimalValue()).isEqualByComparingTo("1"));
    }

    private static String[] with(String[] words, String... more) {
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    @Test
    void aClosedPeriodNeverChangesAndLateEntriesGoToTheNext() throws Exception {
        Subject first = order("1007");
        days.book(paid(first, JANUARY, "stripe", "12.00"));
        assertThat(books("close", "--through", "2001-01-31", "--apply").err())
                .startsWith("1 entries of that period are in no export yet: books export --to 2001-01-31 --apply");
        assertThat(books("export", "--format", "hledger", "--to", "2001-01-31", "--apply")
                        .exit())
                .isZero();
        assertThat(books("close", "--through", "2001-01-31").out()).contains("Nothing was changed");
        assertThat(books("close", "--through", "2001-01-31", "--apply").exit()).isZero();
        assertThat(books("close", "--through", "2001-01-15", "--apply").err())
                .contains("closed through 2001-01-31 already");
        assertThat(books("close", "--through", "2999-01-01", "--apply").err()).contains("is not over");

        Subject late = order("1008");
        days.book(paid(late, JANUARY, "stripe", "13.00"));

        assertThat(entry(first).get("BOOK_DAT")).hasToString("2001-01-10");
        assertThat(entry(late).get("BUS_DAT")).hasToString("2001-01-10");
        assertThat(entry(late).get("BOOK_DAT")).hasToString("2001-02-01");
        Terminal export = books("export", "--format", "hledger", "--to", "2001-02-28", "--apply", "--json");
        assertThat(java.nio.file.Path.of(
                        "target/books", export.json().path("fileName").asText()))
                .content()
                .contains("2001-02-01 * (W1008)")
                .contains("[late, of 2001-01-10]");
    }

    @Test
    void aPeriodWithEntriesThatWaitOrNeedInvestigationStaysOpen() {
        days.book(paid(order("1009"), JANUARY, "nowhere", "12.00"));
        assertThat(books("close", "--through", "2001-01-31", "--apply").err())
                .startsWith("1 entries of that period wait for an account");
    }
}
