package io.tillbridge.journey.books.reports;

import io.tillbridge.journey.desk.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be asked of the journal, each with its columns. */
public enum BookReport {
    TRIAL_BALANCE("account debit credit balance"),
    CLEARING("gateway came_in went_out open"),
    DEPOSITS("shop order_no ticket received used open"),
    TAXES("authority period charged refunded due"),
    SALES("category sales"),
    WAITING("shop order_no kind business_day waits_for code amount"),
    INVESTIGATION("shop order_no source kind business_day amount description");

    private final String columns;

    BookReport(String columns) {
        this.columns = columns;
    }

    public List<String> columns() {
        return List.of(columns.split(" "));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String words() {
        return Arrays.stream(values()).map(BookReport::word).collect(Collectors.joining(", "));
    }

    public static BookReport of(String word) {
        return Arrays.stream(values())
                .filter(report -> report.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.badQuestion("report", "There is no report " + word + "; known are " + words() + "."));
    }
}
