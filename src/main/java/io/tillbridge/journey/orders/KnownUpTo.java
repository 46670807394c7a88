package io.tillbridge.journey.orders;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Up to when an order's saves are in an answer. Stamps have whole seconds (woocommerce.md, Dates), so an answer given in
 * the very second of the stamp may lack a later save of that second, and no stamp would ever tell: such an answer counts
 * for the second before, and the next poll looks again.
 */
final class KnownUpTo {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private KnownUpTo() {}

    /**
     * @param answeredAt the HTTP date of the answer: the shop's own clock, since ours may differ
     */
    static Instant of(Instant modified, String answeredAt) {
        return date(answeredAt).isAfter(modified) ? modified : modified.minus(SECOND);
    }

    private static Instant date(String answeredAt) {
        try {
            return answeredAt == null
                    ? Instant.MIN
                    : ZonedDateTime.parse(answeredAt, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
