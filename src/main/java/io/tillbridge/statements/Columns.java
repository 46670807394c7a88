package io.tillbridge.statements;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** One row that a statement read, its columns as the types we think in. */
public record Columns(Map<String, Object> row) {

    public static Columns of(Map<String, Object> row) {
        return new Columns(row);
    }

    public Optional<Object> value(String column) {
        if (!row.containsKey(column)) {
            throw new IllegalArgumentException("the statement read no column " + column);
        }
        return Optional.ofNullable(row.get(column));
    }

    /** Trailing blanks are CounterPoint's padding and mean nothing; null is empty. */
    public String text(String column) {
        return value(column).map(Object::toString).map(String::stripTrailing).orElse("");
    }

    public Optional<BigDecimal> decimal(String column) {
        return value(column)
                .map(value -> value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString()));
    }

    public long number(String column) {
        return value(column).map(value -> ((Number) value).longValue()).orElse(0L);
    }

    /** A stamp of our own tables, which are in UTC. */
    public Optional<Instant> instant(String column) {
        return local(column).map(local -> local.toInstant(ZoneOffset.UTC));
    }

    /** A date or time as it stands there; in CounterPoint's own tables it is the site's. */
    public Optional<LocalDateTime> local(String column) {
        return value(column).map(Columns::local);
    }

    /** Whatever it is in the plainest form: text without padding, a number, a date or time; null is empty. */
    public Optional<Object> plain(String column) {
        return value(column).map(value -> {
            if (value instanceof Timestamp || value instanceof LocalDateTime) {
                return local(value);
            }
            if (value instanceof Number number) {
                return number instanceof BigDecimal ? number : new BigDecimal(number.toString());
            }
            return value.toString().stripTrailing();
        });
    }

    private static LocalDateTime local(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }
}
