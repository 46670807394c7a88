package io.tillbridge.journey.books.exports;

import io.tillbridge.statements.Row;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody wants to export, as the parameters of the statements.
 *
 * @param summary Y or N
 */
public record ExportQuestion(
        String runId, String format, String summary, LocalDate fromDat, LocalDate toDat, Instant utcTime)
        implements Row {}
