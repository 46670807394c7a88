package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;

/** How a filter compares a column with a literal. */
enum Comparison {
    EQUAL,
    OTHER_THAN,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST;

    /** Open where the two are of kinds that SQL Server could not compare either. */
    Truth test(Object value, Object literal) {
        OptionalInt order = order(value, literal);
        return order.isPresent() ? Truth.of(meets(order.getAsInt())) : Truth.OPEN;
    }

    private boolean meets(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case OTHER_THAN -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** The same with the column on the other side. */
    Comparison mirrored() {
        return switch (this) {
            case EQUAL, OTHER_THAN -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    private static OptionalInt order(Object value, Object literal) {
        if (value instanceof String text && literal instanceof String other) {
            return OptionalInt.of(text.compareToIgnoreCase(other));
        }
        if (value instanceof LocalDateTime moment && literal instanceof String text) {
            return moments(moment, text);
        }
        try {
            return OptionalInt.of(number(value).compareTo(number(literal)));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal number
                ? number
                : new BigDecimal(value.toString().strip());
    }

    private static OptionalInt moments(LocalDateTime moment, String text) {
        try {
            LocalDateTime other = text.length() <= "2026-01-05".length()
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replace(' ', 'T'));
            return OptionalInt.of(moment.compareTo(other));
        } catch (DateTimeParseException e) {
            return OptionalInt.empty();
        }
    }
}
