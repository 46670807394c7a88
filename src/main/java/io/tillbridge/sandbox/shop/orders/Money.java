package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.StreamSupport;

/** The shop's money: text with two decimals, rounded half up. */
final class Money {

    private Money() {}

    static BigDecimal of(JsonNode text) {
        String value = text.asText("");
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }

    static BigDecimal round(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static String text(BigDecimal amount) {
        return round(amount).toPlainString();
    }

    /** The sum of one field over a list. */
    static BigDecimal sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> of(entry.path(field)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
