package io.tillbridge.journey.books.reports;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shapes what the journal's statements answer. */
@Component("bookReports")
public class BookReports {
    private static final List<String> JOURNAL =
            List.of("business_day", "book_day", "kind", "source", "account", "debit", "credit", "state", "description");

    public ReportTable table(String report, List<Map<String, Object>> rows) {
        return ReportTable.of(report, BookReport.of(report).columns(), rows);
    }

    public ReportTable journal(List<Map<String, Object>> rows) {
        return ReportTable.of("journal", JOURNAL, rows);
    }
}
