package io.tillbridge.journey.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** One run of a poll or a command: what came in and what became of it. */
public record RunLine(
        String id,
        String operation,
        String direction,
        String shop,
        @JsonProperty("planOnly") boolean dry,
        Instant startedAt,
        Instant endedAt,
        BigDecimal seconds,
        Counts counts,
        boolean success,
        String error) {

    /** Records of a run. */
    public record Counts(long read, long created, long updated, long skipped, long failed) {}

    static RunLine of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new RunLine(
                columns.text("RUN_ID"),
                columns.text("OPERATION_TYPE"),
                columns.text("DIRECTION"),
                OrderLine.textOrNull(columns, "SHOP"),
                columns.text("DRY_RUN").equals("Y"),
                columns.instant("START_UTC").orElseThrow(),
                columns.instant("END_UTC").orElse(null),
                columns.decimal("DURATION_SECONDS").orElse(null),
                new Counts(
                        columns.number("RECORDS_INPUT"),
                        columns.number("RECORDS_CREATED"),
                        columns.number("RECORDS_UPDATED"),
                        columns.number("RECORDS_SKIPPED"),
                        columns.number("RECORDS_FAILED")),
                columns.text("SUCCESS").equals("Y"),
                OrderLine.textOrNull(columns, "ERROR_MESSAGE"));
    }
}
