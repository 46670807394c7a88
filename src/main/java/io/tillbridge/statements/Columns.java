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
        return value(column).map(Columns::utc);
    }

    private static Instant utc(Object value) {
        LocalDateTime local = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local.toInstant(ZoneOffset.UTC);
    }
}
