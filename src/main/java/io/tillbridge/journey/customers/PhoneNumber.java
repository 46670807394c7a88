package io.tillbridge.journey.customers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers as CounterPoint's sites write them, and as they can be compared. */
final class PhoneNumber {
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)^(.*?)\\s*(?:extension|ext|x|#)\\.?:?\\s*(\\d{1,6})\\s*$");
    private static final Set<String> NORTH_AMERICA = Set.of("", "US", "CA", "PR", "VI", "GU");
    private static final int NATIONAL = 10;
    private static final int SHORTEST = 7;

    private PhoneNumber() {}

    /** {@code (954) 555-0100 ext 7} where ten digits say so in North America; anything else stays as it was written. */
    static String written(String phone, String country) {
        Matcher parts = EXTENSION.matcher(phone);
        boolean extended = parts.matches();
        String digits = digits(extended ? parts.group(1) : phone);
        String national = digits.length() == NATIONAL + 1 && digits.startsWith("1") ? digits.substring(1) : digits;
        if (national.length() != NATIONAL || !NORTH_AMERICA.contains(country.toUpperCase(java.util.Locale.ROOT))) {
            return phone;
        }
        return "(" + national.substring(0, 3) + ") " + national.substring(3, 6) + "-" + national.substring(6)
                + (extended ? " ext " + parts.group(2) : "");
    }

    /** The digits that two ways of writing one number share; empty where they are too few to mean somebody. */
    static String key(String phone) {
        Matcher parts = EXTENSION.matcher(phone);
        String digits = digits(parts.matches() ? parts.group(1) : phone);
        if (digits.length() < SHORTEST) {
            return "";
        }
        return digits.substring(Math.max(digits.length() - NATIONAL, 0));
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
