package io.tillbridge.statements;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Turns a value of ours into one that both drivers take, without a question to the server about its type. */
final class SqlValue {

    private static final int LATER_THAN_ASCII = 0x80;

    private SqlValue() {}

    /** Times become UTC local times, since our DATETIME2 columns carry no zone and mssql-jdbc refuses {@link Instant}. */
    static Object of(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(SqlValue::of).orElse(null);
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof OffsetDateTime time) {
            return of(time.toInstant());
        }
        if (value instanceof ZonedDateTime time) {
            return of(time.toInstant());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Character character) {
            return character.toString();
        }
        return value instanceof Record typedId ? onlyComponent(typedId) : value;
    }

    /** Whether every code page writes it alike. */
    static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < LATER_THAN_ASCII);
    }

    private static Object onlyComponent(Record typedId) {
        RecordComponent[] components = typedId.getClass().getRecordComponents();
        if (components.length != 1) {
            throw new IllegalArgumentException("A " + typedId.getClass().getSimpleName() + " has " + components.length
                    + " components and is therefore no value of a statement; only a record of one component is.");
        }
        return of(RowComponents.of(typedId.getClass()).get(0).read(typedId));
    }
}
