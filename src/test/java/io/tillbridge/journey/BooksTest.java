package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order's way through the books: paid with its document, sold when the till has posted it, each once. */
@JourneyTest
class BooksTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase faults;

    @Autowired
    private DataSource database;

    private long posted(Purchase purchase) {
        long order = clerk.place(purchase);
        clerk.post(clerk.stageSilently(order));
        assertThat(journey.staged(order))
                .as("%s", journey.staged(order).get("REASON"))
                .containsEntry("STATE", "POSTED");
        return order;
    }

    private void tillFinishes(long order) {
        long docId = (long) journey.staged(order).get("CP_DOC_ID");
        new Till(database, Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate()).finish(docId);
    }

    private void catchUp() {
        journey.camel.sendBody("direct:books.catch-up", null);
    }

    /** Accounts of the order's entries of a kind, with what each was debited less what it was credited. */
    private Map<String, String> booked(long order, String kind) {
        Map<String, String> amounts = new TreeMap<>();
        journey.list(
                        "SELECT L.ACCOUNT, SUM(L.DEBIT - L.CREDIT) AS AMT FROM dbo.USER_JOURNAL J"
                                + " JOIN dbo.USER_JOURNAL_LINE L ON L.SOURCE = J.SOURCE AND L.KIND = J.KIND AND L.SEQ_NO = J.SEQ_NO"
                                + " WHERE J.WOO_ORDER_ID = ? AND J.KIND = ? GROUP BY L.ACCOUNT",
                        order,
                        kind)
                .forEach(row ->
                        amounts.put((String) row.get("ACCOUNT"), row.get("AMT").toString()));
        return amounts;
    }

    private int entries(long order) {
        return journey.count("SELECT COUNT(*) FROM dbo.USER_JOURNAL WHERE WOO_ORDER_ID = ?", order);
    }

    @Test
    void aPaidOrderIsADepositInTheTransactionOfItsDocument() {
        long order = posted(Purchase.of(1, 2));
        String total = journey.row("SELECT TOT FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", order)
                .get("TOT")
                .toString();

        assertThat(booked(order, "PAID"))
                .containsExactly(
                        Map.entry("Assets:Clearing:stripe", total),
                        Map.entry("Liabilities:Order deposits", "-" + total));
    }

    @Test
    void whereTheEntryFailsThereIsNoDocumentEither() {
        long order = clerk.place(Purchase.of(1, 1));
        long stagingId = clerk.stageSilently(order);
        faults.failAt(sql -> sql.contains("INTO dbo.USER_JOURNAL ("));
        clerk.post(stagingId);
        faults.comeBack();

        assertThat(clerk.documents(order)).isZero();
        assertThat(entries(order)).isZero();
        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.USER_JOURNAL_LINE L WHERE NOT EXISTS (SELECT 1 FROM dbo.USER_JOURNAL J"
                                + " WHERE J.SOURCE = L.SOURCE AND J.KIND = L.KIND AND J.SEQ_NO = L.SEQ_NO)"))
                .isZero();
    }

    @Test
    void whatTheTillHasPostedIsASaleAndTheDepositIsUsedUp() {
        long order = posted(Purchase.of(1, 2).and(2, 1).withFee("Gift box", "3.35"));
        catchUp();
        assertThat(booked(order, "SOLD")).isEmpty();

        tillFinishes(order);
        catchUp();
        catchUp();

        Map<String, String> sold = booked(order, "SOLD");
        BigDecimal total =
                (BigDecimal) journey.row("SELECT TOT FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", order)
                        .get("TOT");
        assertThat(sold)
                .containsEntry("Liabilities:Order deposits", total.toString())
                .containsEntry("Income:Shipping", "-7.95")
                .containsEntry("Income:Fees", "-3.35")
                .containsKeys("Expenses:Cost of sales", "Assets:Inventory")
                .doesNotContainKey("Equity:Needs investigation");
        assertThat(sold.keySet())
                .anyMatch(account -> account.startsWith("Income:Sales:"))
                .anyMatch(account -> account.startsWith("Liabilities:Sales tax:"));
        assertThat(entries(order)).isEqualTo(2);
        assertThat(journey.row("SELECT SETTLED_UTC FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", order)
                        .get("SETTLED_UTC"))
                .isNotNull();
    }

    @Test
    void whatIsPaidAtTheDoorIsBookedWithTheSale() {
        long order = posted(Purchase.of(3, 1).cashOnDelivery());
        assertThat(entries(order)).isZero();

        tillFinishes(order);
        catchUp();

        assertThat(booked(order, "SOLD"))
                .containsKey("Assets:Till cash")
                .doesNotContainKey("Liabilities:Order deposits");
    }

    @Test
    void aPaymentThatNobodyBookedIsCaughtUpWith() {
        long order = posted(Purchase.of(1, 1));
        Map<String, String> booked = booked(order, "PAID");
        for (String table : List.of("USER_JOURNAL_LINE", "USER_JOURNAL")) {
            journey.rows.update(
                    "DELETE FROM dbo." + table + " WHERE SOURCE = ?",
                    journey.staged(order).get("CP_DOC_ID").toString());
        }

        catchUp();
        catchUp();

        assertThat(booked(order, "PAID")).isEqualTo(booked);
        assertThat(entries(order)).isOne();
    }

    @Test
    void aDocumentThatIsTakenBackLeavesNothingInTheBooks() {
        long order = posted(Purchase.of(1, 1));
        for (int i = 0; i < 2; i++) {
            journey.camel.send(
                    "direct:books.book-unpost",
                    exchange ->
                            exchange.setVariable("docId", journey.staged(order).get("CP_DOC_ID")));
        }

        assertThat(entries(order)).isEqualTo(2);
        assertThat(journey.list(
                        "SELECT L.ACCOUNT FROM dbo.USER_JOURNAL_LINE L WHERE L.SOURCE = ?"
                                + " GROUP BY L.ACCOUNT HAVING SUM(L.DEBIT - L.CREDIT) <> 0",
                        journey.staged(order).get("CP_DOC_ID").toString()))
                .isEmpty();
    }

    @Test
    void theDatabaseRefusesAnEntryThatDoesNotBalance() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> journey.rows.update(
                                        "UPDATE dbo.USER_JOURNAL SET DEBIT = DEBIT + 0.01 WHERE ENTRY_ID = (SELECT MAX(ENTRY_ID) FROM dbo.USER_JOURNAL)")))
                .isNotNull();
    }
}
