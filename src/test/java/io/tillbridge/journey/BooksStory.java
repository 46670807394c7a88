package io.tillbridge.journey;

import static io.tillbridge.journey.BookedDays.money;

import io.tillbridge.journey.books.Cancelled;
import io.tillbridge.journey.books.Payouts.Payout;
import io.tillbridge.journey.books.Periods.Closing;
import io.tillbridge.journey.books.Refunded;
import io.tillbridge.journey.books.Subject;
import io.tillbridge.journey.books.exports.ExportQuestion;
import io.tillbridge.journey.books.reconcile.Reconciler;
import io.tillbridge.journey.books.reports.BookReport;
import io.tillbridge.journey.books.reports.ReportQuestion;
import io.tillbridge.journey.books.reports.ReportTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.springframework.jdbc.core.JdbcTemplate;

/** One order's way through the books: paid, sold, given back, paid out, exported, reported, closed and compared. */
final class BooksStory {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Path FOLDER = Path.of("target/books");
    private static final long TICKET = 770_000_000_000_001L;
    private static final String LINES =
            "SELECT J.KIND, J.STATE, J.BUS_DAT, J.BOOK_DAT, J.DESCR, L.SLOT, L.CODE, L.ACCOUNT, L.DEBIT, L.CREDIT"
                    + " FROM dbo.USER_JOURNAL J JOIN dbo.USER_JOURNAL_LINE L"
                    + " ON L.SOURCE = J.SOURCE AND L.KIND = J.KIND AND L.SEQ_NO = J.SEQ_NO"
                    + " ORDER BY J.ENTRY_ID, L.LIN_SEQ_NO";

    private final Story story;
    private final Journey journey;
    private final Clerk clerk;

    BooksStory(Story story) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("190_books-paid", this::pay);
        stages.put("191_books-sold", this::sell);
        stages.put("192_books-others", this::others);
        stages.put("193_books-export", this::export);
        stages.put("194_books-asked", this::ask);
        stages.put("195_books-reconciled", this::reconcile);
        return stages;
    }

    /** What an earlier telling booked, and what its till sold: the same documents come again. */
    static void forget(JdbcTemplate rows) {
        for (String table : List.of(
                "USER_BOOKS_EXPORTED", "USER_BOOKS_EXPORT", "USER_BOOKS_PERIOD", "USER_JOURNAL", "USER_JOURNAL_LINE")) {
            rows.update("DELETE FROM dbo." + table);
        }
        for (String table : List.of("_LIN", "_TAX", "_MISC_CHRG", "_ORIG_DOC", "")) {
            rows.update("DELETE FROM dbo.PS_TKT_HIST" + table + " WHERE DOC_ID = ?", TICKET);
        }
        rows.update("DELETE FROM dbo.PS_ORD_HIST WHERE EVENT_NO = 770");
    }

    private void pay() {
        long order =
                story.place("booked", Purchase.of(31, 2).by("bo@example.com").paidWith("ch_b"));
        clerk.post(story.stage(order));
        story.settle();
        journal();
        journey.rows.update("DELETE FROM dbo.USER_JOURNAL");
        journey.rows.update("DELETE FROM dbo.USER_JOURNAL_LINE");
        writersOff(() -> clerk.tick("books.watch"));
        story.see("with writers off " + journey.list(LINES).size());
        clerk.tick("books.watch");
        journal();
    }

    private void writersOff(Runnable meanwhile) {
        journey.rows.update("UPDATE dbo.SY_PAY_COD SET PAY_COD = 'AWAY' WHERE PAY_COD = 'WEBCARD'");
        try {
            clerk.tick("contract.watch");
            meanwhile.run();
        } finally {
            journey.rows.update("UPDATE dbo.SY_PAY_COD SET PAY_COD = 'WEBCARD' WHERE PAY_COD = 'AWAY'");
            clerk.tick("contract.watch");
        }
    }

    private void journal() {
        journey.list(LINES).forEach(row -> story.see("booked " + new TreeMap<>(row)));
    }

    private long document() {
        return ((Number) journey.staged(story.id("booked")).get("CP_DOC_ID")).longValue();
    }

    /** The till has released and posted the order, and forgot nothing. */
    private void sell() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        journey.rows.update(
                "INSERT INTO dbo.PS_TKT_HIST (DOC_ID, DOC_GUID, TKT_NO, BUS_DAT, POST_DAT, EVENT_NO, STR_ID, STA_ID, SUB_TOT, TOT_HDR_DISC,"
                        + " TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT) SELECT ?, NEWID(), 'T-01', '2026-01-07', ?, 770, '01', '101', T.SUB_TOT, 0,"
                        + " T.TOT_LIN_DISC, T.TOT_MISC, T.TAX_AMT, T.TOT FROM dbo.PS_DOC_HDR_TOT T WHERE T.DOC_ID = ?",
                TICKET,
                now,
                document());
        journey.rows.update(
                "INSERT INTO dbo.PS_TKT_HIST_LIN (DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, EXT_PRC, GROSS_EXT_PRC,"
                        + " EXT_COST, CATEG_COD, ITEM_TYP) SELECT ?, LIN_SEQ_NO, LIN_GUID, '01', '101', 'T-01', 'S', ITEM_NO, EXT_PRC, GROSS_EXT_PRC,"
                        + " EXT_COST, CATEG_COD, ITEM_TYP FROM dbo.PS_DOC_LIN WHERE DOC_ID = ?",
                TICKET,
                document());
        journey.rows.update(
                "INSERT INTO dbo.PS_TKT_HIST_TAX (DOC_ID, AUTH_COD, RUL_COD, TAX_DOC_PART, TXBL_LIN_AMT, TAX_AMT, NORM_TAX_AMT)"
                        + " SELECT ?, AUTH_COD, RUL_COD, 'S', TXBL_LIN_AMT, TAX_AMT, NORM_TAX_AMT FROM dbo.PS_DOC_TAX WHERE DOC_ID = ?",
                TICKET,
                document());
        journey.rows.update(
                "INSERT INTO dbo.PS_TKT_HIST_MISC_CHRG (DOC_ID, TOT_TYP, MISC_CHRG_NO, MISC_TYP, MISC_AMT, MISC_PCT, MISC_TAX_AMT_ALLOC)"
                        + " SELECT ?, 'S', MISC_CHRG_NO, MISC_TYP, MISC_AMT, MISC_PCT, MISC_TAX_AMT_ALLOC FROM dbo.PS_DOC_HDR_MISC_CHRG WHERE DOC_ID = ?",
                TICKET,
                document());
        journey.rows.update(
                "INSERT INTO dbo.PS_TKT_HIST_ORIG_DOC (DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO, DEP_AMT_RECEIVED)"
                        + " VALUES (?, ?, 'O', 'T', 0)",
                TICKET,
                document());
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNAL ("));
        clerk.tick("books.watch");
        story.database.comeBack();
        story.see(
                "lines of no entry " + journey.count("SELECT COUNT(*) FROM dbo.USER_JOURNAL_LINE WHERE KIND = 'SOLD'"));
        clerk.tick("books.watch");
        journal();
        close();
    }

    private void close() {
        journey.rows.update(
                "INSERT INTO dbo.PS_ORD_HIST (DOC_ID, DOC_GUID, TKT_NO, BUS_DAT, POST_DAT, EVENT_NO, STR_ID, STA_ID, SUB_TOT,"
                        + " TOT_HDR_DISC, TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT) SELECT DOC_ID, NEWID(), 'T', '2026-01-07', '2026-01-07', 770, '01', '101',"
                        + " SUB_TOT, 0, TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT FROM dbo.PS_DOC_HDR_TOT WHERE DOC_ID = ?",
                document());
        journey.rows.update("DELETE FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE ORIG_DOC_ID = ?", document());
        clerk.tick("books.watch");
    }

    private Subject subject() {
        return Subject.ofDocument("woodys", story.id("booked"), "B1", document(), "B1");
    }

    private void others() {
        int before = journey.list(LINES).size();
        call(
                "books.book",
                new Refunded(
                        subject().of("refund", "1"),
                        1,
                        DAY,
                        "USD",
                        "stripe",
                        true,
                        money("3"),
                        money("2"),
                        Map.of(),
                        Map.of("NY", money("1")),
                        money("1")),
                Map.of());
        call(
                "books.book",
                new Cancelled(subject(), DAY, "USD", money("1"), "stripe", Cancelled.Outcome.OWED),
                Map.of());
        call("books.book", BookedDays.paid(subject().of("gift", "1"), DAY, "nowhere", "4.00"), Map.of());
        clerk.tick("books.watch");
        journey.rows.update("UPDATE dbo.USER_JOURNAL_LINE SET CODE = 'bacs' WHERE CODE = 'nowhere'");
        clerk.tick("books.watch");
        call("books.book-unpost", null, Map.of("docId", document()));
        call(
                "books.book-payout",
                new Payout("stripe", "po", DAY, "USD", money("1"), money("1"), money("2"), false, "payout:stripe:po"),
                Map.of());
        journey.list(LINES).stream().skip(before).forEach(row -> story.see("booked " + new TreeMap<>(row)));
    }

    private Exchange call(String step, Object body, Map<String, Object> variables) {
        return story.call("direct:" + step, body, false, variables);
    }

    private static ExportQuestion question(LocalDate from, LocalDate to) {
        return new ExportQuestion(UUID.randomUUID().toString(), "csv", "N", from, to, Instant.now());
    }

    private void export() {
        ExportQuestion question = question(DAY, DAY);
        Object plan = call("books.plan-export", question, Map.of()).getMessage().getBody();
        story.see("planned " + plan);
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_BOOKS_EXPORTED"));
        call("books.make-export", plan, Map.of("question", question));
        story.database.comeBack();
        exports();
        story.database.failAt(sql -> sql.contains("SELECT DISTINCT L.ACCOUNT"));
        call("books.make-export", plan, Map.of("question", question));
        story.database.comeBack();
        exports();
        writersOff(() -> clerk.tick("books.export"));
        exports();
        clerk.tick("books.export");
        exports();
        long id = ((Number) journey.row("SELECT MIN(EXPORT_ID) AS ID FROM dbo.USER_BOOKS_EXPORT")
                        .get("ID"))
                .longValue();
        files(true);
        call("books.repeat-export", null, Map.of("exportId", id));
        call("books.repeat-export", null, Map.of("exportId", -1L));
        files(true);
    }

    private void exports() {
        Object rows = call("books.list-exports", null, Map.of()).getMessage().getBody();
        for (Object row : (List<?>) rows) {
            Map<String, Object> said = new TreeMap<>();
            ((Map<?, ?>) row).forEach((column, value) -> said.put(column.toString(), value));
            said.keySet().removeAll(List.of("EXPORT_ID", "SHA256"));
            said.replace("FILE_NAME", said.get("FILE_NAME") == null ? "none" : "some");
            story.see("export " + said);
        }
    }

    /** What the exports' files say; then they are gone. */
    private void files(boolean delete) {
        for (Map<String, Object> row : journey.list(
                "SELECT FILE_NAME FROM dbo.USER_BOOKS_EXPORT WHERE FILE_NAME IS NOT NULL ORDER BY EXPORT_ID")) {
            Path file = FOLDER.resolve((String) row.get("FILE_NAME"));
            try {
                // An account's code must not be taken for the number of an order.
                story.see(
                        Files.exists(file)
                                ? "file "
                                        + Files.readString(file)
                                                .replaceAll("\\R", " / ")
                                                .replaceAll(",\\d{4},", ",(code),")
                                : "no file");
                if (delete) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void ask() {
        for (BookReport report : BookReport.values()) {
            Object body = call(
                            "books.report",
                            new ReportQuestion(report.word(), DAY.minusYears(1), DAY.plusYears(1), ""),
                            Map.of())
                    .getMessage()
                    .getBody();
            story.see(body instanceof ReportTable table ? report.word() + " " + table.cells() : "no report");
        }
        Object body = call("books.tell-journal", journey.staged(story.id("booked")), Map.of())
                .getMessage()
                .getBody();
        story.see(body instanceof ReportTable table ? "journal " + table.cells().size() : "no journal");
        Object planned = call(
                        "books.plan-payout",
                        new Payout(
                                "stripe",
                                "po",
                                DAY,
                                "USD",
                                money("1"),
                                money("0"),
                                money("1"),
                                false,
                                "payout:stripe:po"),
                        Map.of())
                .getMessage()
                .getBody();
        story.see("payout " + (planned instanceof Payout));
        Closing closing = new Closing(LocalDate.of(2025, 1, 1), "story", Instant.now());
        call("books.close-period", closing, Map.of("apply", false));
        story.see("closed " + journey.list("SELECT CLOSED_THROUGH, NOTE FROM dbo.USER_BOOKS_PERIOD"));
        call("books.close-period", closing, Map.of("apply", true));
        call("books.close-period", closing, Map.of("apply", true));
        story.see("closed " + journey.list("SELECT CLOSED_THROUGH, NOTE FROM dbo.USER_BOOKS_PERIOD"));
    }

    private void reconcile() {
        Reconciler reconciler = journey.camel.getCamelContext().getRegistry().findSingleByType(Reconciler.class);
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        for (LocalDate from : List.of(DAY.minusDays(1), today.minusDays(1))) {
            Object outcome = call(
                            "books.reconcile-shop",
                            null,
                            Map.of("work", reconciler.over("woodys", from, from.plusDays(2))))
                    .getMessage()
                    .getBody();
            story.see("outcome " + outcome);
        }
        long gone = story.id("booked");
        journey.shop.remove(gone);
        Object outcome = call(
                        "books.reconcile-shop",
                        null,
                        Map.of("work", reconciler.over("woodys", today.minusDays(1), today.plusDays(1))))
                .getMessage()
                .getBody();
        story.see("outcome " + outcome);
        clerk.tick("books.reconcile");
    }
}
