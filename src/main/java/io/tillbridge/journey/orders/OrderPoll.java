package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The steps of orders.poll that decide: where to begin, what to ask for, what is worth fetching, where the cursor goes. */
@Component("orderPoll")
public class OrderPoll {
    private final Settings settings;
    private final Clock clock;

    public OrderPoll(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Set<String> shops() {
        return new TreeSet<>(settings.shops().keySet());
    }

    /**
     * Where to begin: the given moment, else the cursor less the overlap, else the first pull's reach.
     *
     * @param cursor the row of read-cursor.sql, null before the first poll
     * @param since  asked for by a person, null where nobody did
     */
    public PageWalk start(Map<String, Object> cursor, Instant since) {
        if (since != null) {
            return PageWalk.from(since);
        }
        Instant from = cursor == null
                ? clock.instant().minus(settings.orders().firstPull())
                : Columns.of(cursor)
                        .instant("POSITION_UTC")
                        .orElseThrow()
                        .minus(settings.orders().overlap());
        return PageWalk.from(from.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The query of a lean page. The stamp is bare and in GMT, said so once: both ways together are off by the offset. */
    public String query(PageWalk walk) {
        return "_fields=id,date_modified_gmt&orderby=modified&order=asc&dates_are_gmt=true&modified_after="
                + LocalStamp.of(walk.after()) + "&per_page=" + settings.orders().pageSize() + "&page=" + walk.page();
    }

    public LeanPage page(String json) throws ShopFailure {
        return LeanPage.read(json);
    }

    public List<Long> ids(LeanPage page) {
        return page.entries().stream().map(LeanPage.Entry::id).toList();
    }

    /** Orders that are new, or whose stamp moved. */
    public List<Long> unseen(LeanPage page, List<Map<String, Object>> known) {
        Map<Long, Instant> stamps = new HashMap<>();
        for (Map<String, Object> row : known) {
            Columns columns = Columns.of(row);
            stamps.put(
                    columns.number("WOO_ORDER_ID"),
                    columns.instant("MODIFIED_UTC").orElseThrow());
        }
        return page.entries().stream()
                .filter(entry ->
                        entry.modified().isEmpty() || !entry.modified().get().equals(stamps.get(entry.id())))
                .map(LeanPage.Entry::id)
                .toList();
    }

    public PageWalk next(PageWalk walk, LeanPage page) {
        return walk.next(ids(page), page.newest() == null ? walk.after() : page.newest());
    }

    /** Never beyond our own clock less the overlap's reach: a shop whose clock runs ahead must not hide its own orders. */
    public Instant position(PageWalk walk) {
        Instant limit = clock.instant().plus(Duration.ofMinutes(1));
        return walk.furthest().isAfter(limit) ? limit : walk.furthest();
    }

    /** Stamps as the shop reads them. */
    static final class LocalStamp {
        private LocalStamp() {}

        static String of(Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
        }
    }
}
