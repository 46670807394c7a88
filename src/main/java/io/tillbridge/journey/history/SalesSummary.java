package io.tillbridge.journey.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was sold in the last days, each sale once. */
public record SalesSummary(
        int days,
        @JsonProperty("date_from") LocalDate dateFrom,
        long count,
        BigDecimal total,
        @JsonProperty("by_status") List<ByStatus> byStatus,
        @JsonProperty("by_unit") List<ByUnit> byUnit) {

    public record ByStatus(String status, long count, BigDecimal total, BigDecimal tax) {}

    public record ByUnit(String unit, long lines, BigDecimal quantity, BigDecimal amount) {}

    static SalesSummary of(
            SalesPeriod period, List<Map<String, Object>> statusRows, List<Map<String, Object>> unitRows) {
        List<ByStatus> byStatus = statusRows.stream().map(SalesSummary::status).toList();
        return new SalesSummary(
                period.days(),
                period.dateFrom().toLocalDate(),
                byStatus.stream().mapToLong(ByStatus::count).sum(),
                byStatus.stream().map(ByStatus::total).reduce(BigDecimal.ZERO, BigDecimal::add),
                byStatus,
                unitRows.stream().map(SalesSummary::unit).toList());
    }

    private static ByStatus status(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new ByStatus(
                columns.text("STATUS"), columns.number("SALES"), amount(columns, "TOT"), amount(columns, "TAX_AMT"));
    }

    private static ByUnit unit(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new ByUnit(
                columns.text("QTY_UNIT"),
                columns.number("LINS"),
                amount(columns, "QTY_SOLD"),
                amount(columns, "EXT_PRC"));
    }

    /** The sum of no rows is null, and nothing. */
    private static BigDecimal amount(Columns columns, String name) {
        return columns.decimal(name).orElse(BigDecimal.ZERO.setScale(2));
    }
}
