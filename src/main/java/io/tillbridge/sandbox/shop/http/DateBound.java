package io.tillbridge.sandbox.shop.http;

import io.tillbridge.sandbox.shop.store.ShopClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How the shop understands a date in a query. */
final class DateBound {

    private DateBound() {}

    /**
     * The moment a stamp stands for. WordPress turns every stamp into a wall clock of the site first, and with
     * {@code dates_are_gmt} compares that wall clock with the UTC column: right for a bare stamp, off by the site's offset
     * for one with Z (woocommerce.md, Dates and the cursor).
     */
    static Instant of(String parameter, String stamp, boolean datesAreGmt) {
        try {
            LocalDateTime wallClock = wallClock(stamp).truncatedTo(ChronoUnit.SECONDS);
            ZoneId zone = datesAreGmt ? ZoneOffset.UTC : ShopClock.ZONE;
            return wallClock.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw ShopRefusal.invalidParameter(parameter, "Invalid date.");
        }
    }

    private static LocalDateTime wallClock(String stamp) {
        if (stamp.length() == 10) {
            return LocalDate.parse(stamp).atStartOfDay();
        }
        boolean zoned = stamp.matches(".*T.*(Z|[+-]\\d{2}:?\\d{2})");
        return zoned
                ? OffsetDateTime.parse(stamp).atZoneSameInstant(ShopClock.ZONE).toLocalDateTime()
                : LocalDateTime.parse(stamp.replace(' ', 'T'));
    }
}
