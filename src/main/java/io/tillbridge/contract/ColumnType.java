package io.tillbridge.contract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column can hold, as far as it matters to whoever writes it.
 *
 * @param size  characters of a text, digits of a number
 * @param scale digits of a number after the point
 */
record ColumnType(Kind kind, int size, int scale) {
    private static final int UNLIMITED = Integer.MAX_VALUE;
    /** H2 has no MAX; what is longer than any text of ours is as good. */
    private static final int AS_GOOD_AS_UNLIMITED = 1_000_000;

    private static final ColumnType OTHER = new ColumnType(Kind.OTHER, 0, 0);
    private static final Set<String> TEXTS = Set.of(
            "char",
            "varchar",
            "varchar_ignorecase",
            "nchar",
            "nvarchar",
            "text",
            "ntext",
            "character",
            "character varying",
            "character large object");
    /** Types whose digits the catalogue views leave out, or count in bits. */
    private static final Map<String, ColumnType> NUMBERS = Map.of(
            "bit", number(1, 0),
            "tinyint", number(3, 0),
            "smallint", number(5, 0),
            "int", number(10, 0),
            "integer", number(10, 0),
            "bigint", number(19, 0),
            "money", number(19, 4),
            "smallmoney", number(10, 4));

    private static final Set<String> DECIMALS = Set.of("decimal", "numeric");
    private static final Pattern TEXT = Pattern.compile("text\\((\\d+|max)\\)");
    private static final Pattern NUMBER = Pattern.compile("number\\((\\d+), (\\d+)\\)");

    enum Kind {
        TEXT,
        NUMBER,
        /** Dates, GUIDs and whatever else is not cut short. */
        OTHER
    }

    /** As the catalogue views say it; a computed column may say no digits. */
    static ColumnType of(String name, Long length, Integer precision, Integer scale) {
        String type = name.toLowerCase(Locale.ROOT);
        if (TEXTS.contains(type)) {
            boolean limited = length != null && length >= 0 && length < AS_GOOD_AS_UNLIMITED;
            return text(limited ? length.intValue() : UNLIMITED);
        }
        if (DECIMALS.contains(type)) {
            return precision == null ? OTHER : number(precision, scale == null ? 0 : scale);
        }
        return NUMBERS.getOrDefault(type, OTHER);
    }

    /** As {@link #toString()} writes it. */
    static ColumnType parse(String said) {
        Matcher text = TEXT.matcher(said);
        if (text.matches()) {
            return text(text.group(1).equals("max") ? UNLIMITED : Integer.parseInt(text.group(1)));
        }
        Matcher number = NUMBER.matcher(said);
        return number.matches() ? number(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))) : OTHER;
    }

    private static ColumnType text(int length) {
        return new ColumnType(Kind.TEXT, length, 0);
    }

    private static ColumnType number(int precision, int scale) {
        return new ColumnType(Kind.NUMBER, precision, scale);
    }

    /** What does not fit of what is written, in a sentence without its subject. */
    Optional<String> lacks(ColumnType written) {
        if (kind == Kind.OTHER || written.kind() == Kind.OTHER) {
            return Optional.empty();
        }
        if (kind != written.kind()) {
            return Optional.of("is a " + word(kind) + ", and we write a " + word(written.kind()));
        }
        if (kind == Kind.TEXT) {
            return size >= written.size()
                    ? Optional.empty()
                    : Optional.of("holds " + size + " characters, and we write "
                            + (written.size() == UNLIMITED ? "texts of any length" : "up to " + written.size()));
        }
        boolean fits = scale >= written.scale() && size - scale >= written.size() - written.scale();
        return fits
                ? Optional.empty()
                : Optional.of("holds " + digits(this) + ", and we write up to " + digits(written));
    }

    private static String digits(ColumnType number) {
        return (number.size() - number.scale()) + " digits before the point and " + number.scale() + " after it";
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case TEXT -> "text(" + (size == UNLIMITED ? "max" : size) + ")";
            case NUMBER -> "number(" + size + ", " + scale + ")";
            case OTHER -> "other";
        };
    }
}
