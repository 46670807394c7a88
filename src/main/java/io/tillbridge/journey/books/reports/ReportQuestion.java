package io.tillbridge.journey.books.reports;

import io.tillbridge.statements.Row;
import java.time.LocalDate;

/**
 * A question to the journal, by the days entries are booked on.
 *
 * @param shop empty for every shop
 */
public record ReportQuestion(String report, LocalDate fromDat, LocalDate toDat, String shop) implements Row {}
