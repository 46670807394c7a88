package io.tillbridge.journey.history;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CounterPoint's sales, web and counter, for whoever may ask: words from outside become questions, rows become answers. */
@Component("salesDesk")
public class SalesDesk {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final LocalDateTime END = LocalDateTime.of(9999, 1, 1, 0, 0);
    private static final List<String> STATUSES = List.of("open", "fulfilled", "sold", "returned");
    private static final int USUAL_SIZE = 100;
    private static final int LARGEST_SIZE = 1000;
    /** SQL Server takes 2100 parameters, and each sale's lines are asked for by its id. */
    private static final int LARGEST_WITH_LINES = 500;

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 3660;

    private final ZoneId zone;
    private final Clock clock;

    public SalesDesk(Settings settings, Clock clock) {
        this.zone = settings.counterpoint().zone();
        this.clock = clock;
    }

    /** The words of GET /api/cp-orders, each of which may be null: dates as 2026-11-30, the last of them included. */
    public SalesQuestion question(
            String dateFrom,
            String dateTo,
            String customerNo,
            String status,
            String unit,
            String limit,
            String after,
            String lines) {
        LocalDateTime to =
                date("date_to", dateTo) == null ? END : date("date_to", dateTo).plusDays(1);
        LocalDateTime from = date("date_from", dateFrom) == null ? BEGINNING : date("date_from", dateFrom);
        return question(from, to, word(customerNo), word(status), word(unit), limit, after, lines);
    }

    /** The words of GET /api/cp-orders/by-unit/{unit}. */
    public SalesQuestion byUnit(String unit, String days, String limit, String after, String lines) {
        return question(period(days).dateFrom(), END, "", "", word(unit), limit, after, lines);
    }

    private static SalesQuestion question(
            LocalDateTime from,
            LocalDateTime to,
            String customerNo,
            String status,
            String unit,
            String limit,
            String after,
            String lines) {
        String wanted = status.toLowerCase(Locale.ROOT);
        if (!wanted.isEmpty() && !STATUSES.contains(wanted)) {
            throw Refusal.badQuestion(
                    "status", "There is no status " + status + "; known are " + String.join(", ", STATUSES) + ".");
        }
        boolean withLines = "true".equalsIgnoreCase(word(lines));
        Bookmark last = Bookmark.read(word(after));
        return new SalesQuestion(
                from,
                to,
                customerNo,
                unit,
                wants(wanted, "open"),
                wants(wanted, "fulfilled"),
                wants(wanted, "sold"),
                wants(wanted, "returned"),
                last.date(),
                last.docId(),
                number("limit", limit, USUAL_SIZE, withLines ? LARGEST_WITH_LINES : LARGEST_SIZE) + 1,
                withLines);
    }

    private static String wants(String wanted, String status) {
        return wanted.isEmpty() || wanted.equals(status) ? "Y" : "N";
    }

    /** The words of GET /api/cp-orders/summary. */
    public SalesPeriod period(String days) {
        int wanted = number("days", days, USUAL_DAYS, MOST_DAYS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new SalesPeriod(wanted, today.minusDays(wanted - 1L).atStartOfDay());
    }

    public SalesPage page(
            SalesQuestion question,
            List<Map<String, Object>> open,
            List<Map<String, Object>> fulfilled,
            List<Map<String, Object>> sold) {
        return SalesPage.of(List.of(open, fulfilled, sold), question.size() - 1);
    }

    public SalesPage withLines(SalesPage page, List<Map<String, Object>> lines) {
        return page.with(lines);
    }

    public SalesSummary summary(
            SalesPeriod period, List<Map<String, Object>> byStatus, List<Map<String, Object>> byUnit) {
        return SalesSummary.of(period, byStatus, byUnit);
    }

    private static LocalDateTime date(String field, String value) {
        String wanted = word(value);
        try {
            return wanted.isEmpty() ? null : LocalDate.parse(wanted).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw Refusal.badQuestion(field, field + " is a day such as 2026-11-30.");
        }
    }

    private static int number(String field, String value, int usual, int most) {
        String wanted = word(value);
        if (wanted.isEmpty()) {
            return usual;
        }
        if (wanted.matches("\\d{1,6}")) {
            int number = Integer.parseInt(wanted);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Refusal.badQuestion(field, field + " is a number from 1 to " + most + ".");
    }

    private static String word(String value) {
        return value == null ? "" : value.strip();
    }
}
