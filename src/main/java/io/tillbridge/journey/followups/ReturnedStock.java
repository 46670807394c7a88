package io.tillbridge.journey.followups;

import io.tillbridge.counterpoint.Reservation;
import io.tillbridge.journey.followups.Standing.Reserved;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stock that a document does not promise any more: what goes off IM_INV, below zero as {@link Reservation} has it, and what
 * goes on the document's own memory of it.
 */
public record ReturnedStock(
        long docId,
        String itemNo,
        String locationId,
        BigDecimal onOrderQty,
        BigDecimal commitQty,
        BigDecimal returnedQty,
        String userId,
        LocalDateTime siteTime,
        Instant utcTime)
        implements Row {

    /** All that is left of it; nothing where CounterPoint has dealt with it by itself. */
    static List<ReturnedStock> all(PostedOrder posted, Standing standing, Settings.Counterpoint site, Instant now) {
        return standing.reserved().stream()
                .filter(reserved -> !reserved.settled() && reserved.committed().signum() != 0)
                .map(reserved -> of(posted, reserved, reserved.committed(), site, now))
                .toList();
    }

    /** What refunded goods had reserved, an item a row, in the order in which everybody locks them. */
    static List<ReturnedStock> some(
            PostedOrder posted,
            Standing standing,
            Map<String, BigDecimal> back,
            Settings.Counterpoint site,
            Instant now) {
        Map<String, BigDecimal> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(back);
        return standing.reserved().stream()
                .filter(reserved -> !reserved.settled() && sorted.containsKey(reserved.itemNo()))
                .map(reserved -> of(posted, reserved, sorted.get(reserved.itemNo()), site, now))
                .toList();
    }

    private static ReturnedStock of(
            PostedOrder posted, Reserved reserved, BigDecimal quantity, Settings.Counterpoint site, Instant now) {
        return new ReturnedStock(
                posted.link().docId(),
                reserved.itemNo(),
                reserved.location(),
                reserved.onOrder().signum() == 0 ? BigDecimal.ZERO : quantity.negate(),
                quantity.negate(),
                quantity,
                site.user(),
                LocalDateTime.ofInstant(now, site.zone()),
                now);
    }
}
