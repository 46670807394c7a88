package io.tillbridge.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/**
 * Reads one JSON object field by field and remembers every field that cannot be read, so that an order is refused once
 * with all its faults. Unknown fields are never looked at (woocommerce.md, Types).
 */
final class Fields {
    private static final int LONGEST_KEY = 40;
    private static final int CENTS = 2;

    private final JsonNode object;
    private final String path;
    private final List<Unreadable> faults;

    Fields(JsonNode object, String path, List<Unreadable> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
        if (!object.isObject()) {
            faults.add(new Unreadable(path.isEmpty() ? "order" : path, "an object was expected, not " + kind(object)));
        }
    }

    /** Text with entities decoded and outer blanks gone; absent is empty. Numbers are taken as their digits. */
    String text(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isContainerNode()) {
            fault(name, "a text was expected, not " + kind(value));
            return "";
        }
        return HtmlUtils.htmlUnescape(value.asText()).strip();
    }

    /** A text that is compared and kept as a key, and so may not be cut. */
    String key(String name) {
        String value = text(name);
        if (value.length() > LONGEST_KEY) {
            fault(name, "has more than " + LONGEST_KEY + " characters");
        }
        return value;
    }

    String requiredKey(String name) {
        String value = key(name);
        if (value.isEmpty()) {
            fault(name, "is missing");
        }
        return value;
    }

    long id(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        BigDecimal number = number(name, value, BigDecimal.ZERO);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            fault(name, "a whole number was expected, not " + value.asText());
            return 0;
        }
    }

    /** An amount; absent or empty is zero, as the shop writes it for "nothing here". */
    BigDecimal amount(String name) {
        return written(number(name, object.path(name), BigDecimal.ZERO), CENTS);
    }

    /** An amount without which nothing can be said. */
    BigDecimal requiredAmount(String name) {
        return written(required(name), CENTS);
    }

    BigDecimal quantity(String name) {
        return written(required(name), 0);
    }

    private BigDecimal required(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull() || isBlank(value)) {
            fault(name, "is missing");
            return BigDecimal.ZERO;
        }
        return number(name, value, BigDecimal.ZERO);
    }

    /** In one way only: a shop that shows more decimals since yesterday has not edited its orders. */
    private static BigDecimal written(BigDecimal number, int decimals) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < decimals ? shortest.setScale(decimals) : shortest;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isTextual() && value.asText().isBlank();
    }

    private BigDecimal number(String name, JsonNode value, BigDecimal absent) {
        if (value.isMissingNode() || value.isNull() || isBlank(value)) {
            return absent;
        }
        try {
            if (value.isNumber() || value.isTextual()) {
                BigDecimal number = new BigDecimal(value.asText().strip());
                // As long: 1e2147483647 is a number whose digits no memory holds.
                if ((long) number.precision() - number.scale() <= 18 && number.scale() <= 18) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // said below, with every other kind of value that is no number
        }
        fault(name, "a number was expected, not " + kind(value));
        return absent;
    }

    /** A {@code *_gmt} stamp, which the shop writes in UTC without saying so (woocommerce.md, Dates). */
    Optional<Instant> instant(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    value.endsWith("Z")
                            ? Instant.parse(value)
                            : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            fault(name, "a date and time was expected");
            return Optional.empty();
        }
    }

    Fields object(String name) {
        return new Fields(object.path(name), path(name), faults);
    }

    /** Absent, null, or the empty list that PHP writes for an object without fields. */
    boolean isAbsent(String name) {
        JsonNode value = object.path(name);
        return value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
    }

    /** The objects of a list; absent is an empty list. */
    List<Fields> list(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(name, "a list was expected, not " + kind(value));
            return List.of();
        }
        List<Fields> entries = new ArrayList<>();
        for (JsonNode entry : value) {
            entries.add(new Fields(entry, path(name) + "[" + entries.size() + "]", faults));
        }
        return entries;
    }

    /** True where the value is a list or an object, which the shop allows in meta values. */
    boolean isContainer(String name) {
        return object.path(name).isContainerNode();
    }

    void fault(String name, String sentence) {
        faults.add(new Unreadable(path(name), sentence));
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "nothing";
            case NULL -> "null";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case BOOLEAN -> "yes or no";
            case NUMBER -> "a number out of range";
            default -> "a text";
        };
    }
}
