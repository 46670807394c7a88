package io.tillbridge.counterpoint;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ticket numbers derived from the web order, so that an order keeps its number however often it is tried. At most
 * twelve characters: release appends {@code -01} to them, the deposit's ticket {@code D} (counterpoint.md §2.1, §8).
 */
public final class TicketNumber {
    public static final int LONGEST = 12;
    private static final Pattern USABLE = Pattern.compile("[A-Z0-9-]+");

    private TicketNumber() {}

    /** Prefix and order number; where that does not fit, prefix and order id; absent where that does not either. */
    public static Optional<String> of(String prefix, String orderNo, long orderId) {
        String byNumber = prefix + orderNo.toUpperCase(java.util.Locale.ROOT);
        if (fits(byNumber)) {
            return Optional.of(byNumber);
        }
        return Optional.of(prefix + orderId).filter(TicketNumber::fits);
    }

    private static boolean fits(String number) {
        return number.length() <= LONGEST && USABLE.matcher(number).matches();
    }

    /** Of the ticket that gives money or goods back, the first, second and so on of its order. */
    public static String giveBack(String ticket, long number) {
        return ticket + "R" + number;
    }

    public static String deposit(String ticket) {
        return ticket + "D";
    }
}
