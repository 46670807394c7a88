package io.tillbridge.journey.books.exports;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an export would take.
 *
 * @param entries that were not exported in this format yet
 * @param waiting that have no account yet, and go out with a later export
 * @param exported of the same days that are out already
 */
public record ExportPlan(
        long entries,
        BigDecimal debit,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        long waiting,
        long exported) {

    static ExportPlan of(Map<String, Object> columns) {
        Columns row = Columns.of(columns);
        return new ExportPlan(
                row.number("ENTRIES"),
                row.decimal("DEBIT").orElse(BigDecimal.ZERO).setScale(2, RoundingMode.UNNECESSARY),
                row.value("FIRST_DAT").map(Object::toString).map(LocalDate::parse),
                row.value("LAST_DAT").map(Object::toString).map(LocalDate::parse),
                row.number("WAITING"),
                row.number("EXPORTED"));
    }
}
