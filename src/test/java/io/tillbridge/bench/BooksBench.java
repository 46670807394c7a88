package io.tillbridge.bench;

import io.tillbridge.journey.books.exports.BookExports;
import io.tillbridge.journey.books.exports.Export;
import io.tillbridge.journey.books.exports.ExportFormat;
import io.tillbridge.journey.books.exports.ExportQuestion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exports of ten thousand and of a hundred thousand entries: how long each takes, and that memory stays where it is. */
class BooksBench {
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final int DAYS = 28;
    private static final int BATCH = 5_000;

    @Test
    void measure() throws Exception {
        Report report = new Report("books measured");
        report.header("Export", "Seconds", "Heap before, MB", "Highest heap meanwhile, MB");
        try (Database database = Database.asked()) {
            database.empty();
            try (BenchService service = BenchService.start(
                    database,
                    "http://localhost:1",
                    1,
                    null,
                    "--tillbridge.books.folder=target/bench-books",
                    "--tillbridge.schedule.books=1h")) {
                for (int entries : List.of(10_000, 100_000)) {
                    LocalDate from = FIRST.plusYears(entries / 10_000);
                    book(service, entries, from);
                    measure(service, report, entries, from, false);
                }
                measure(service, report, 100_000, FIRST.plusYears(10), true);
            }
        }
        report.tell();
    }

    private static void book(BenchService service, int entries, LocalDate from) {
        for (int start = 0; start < entries; start += BATCH) {
            List<Object[]> heads = new ArrayList<>();
            List<Object[]> lines = new ArrayList<>();
            for (int i = start; i < start + BATCH; i++) {
                String source = entries + "-" + i;
                LocalDate day = from.plusDays(i % DAYS);
                heads.add(new Object[] {source, i, "W" + i, day, day, LocalDateTime.of(2030, 1, 1, 0, 0)});
                lines.add(new Object[] {source, 1, "CLEARING", "stripe", "Assets:Clearing:stripe", 12, 0});
                lines.add(new Object[] {source, 2, "DEPOSITS", "", "Liabilities:Order deposits", 0, 12});
            }
            service.rows.batchUpdate(
                    "INSERT INTO dbo.USER_JOURNAL_LINE (SOURCE, KIND, SEQ_NO, LIN_SEQ_NO, SLOT, CODE, ACCOUNT, DEBIT, CREDIT)"
                            + " VALUES (?, 'PAID', 1, ?, ?, ?, ?, ?, ?)",
                    lines);
            service.rows.batchUpdate(
                    "INSERT INTO dbo.USER_JOURNAL (SOURCE, KIND, SEQ_NO, SHOP, WOO_ORDER_NO, TKT_NO, BUS_DAT, BOOK_DAT, CURNCY_COD,"
                            + " DESCR, LINS, DEBIT, CREDIT, STATE, CREATED_UTC)"
                            + " VALUES (?, 'PAID', 1, 'woodys', ?, ?, ?, ?, 'USD', 'Deposit', 2, 12, 12, 'BOOKED', ?)",
                    heads);
        }
    }

    private static void measure(BenchService service, Report report, int entries, LocalDate from, boolean isSummary)
            throws Exception {
        BookExports exports = service.bean(BookExports.class);
        // Another format, so that the same entries can go out once more.
        ExportFormat format = isSummary ? ExportFormat.CSV : ExportFormat.HLEDGER;
        ExportQuestion question = exports.question(format, isSummary, from, from.plusDays(DAYS));
        HeapWatch heap = new HeapWatch();
        long start = System.nanoTime();
        Object plan = service.camel.requestBody("direct:books.plan-export", question);
        Export made = (Export) service.camel
                .request("direct:books.make-export", exchange -> {
                    exchange.setVariable("question", question);
                    exchange.getMessage().setBody(plan);
                })
                .getMessage()
                .getBody();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        heap.stop();
        report.row(
                made.entries() + " of " + entries + " entries" + (isSummary ? ", by day" : ""),
                Long.toString(took.toSeconds()),
                Long.toString(heap.before()),
                Long.toString(heap.highest()));
    }
}
