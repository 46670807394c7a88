package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Chunks;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of orders.poll that decide: where to begin, what to ask for, what is worth fetching, where the cursor goes. */
@Component("orderPoll")
public class OrderPoll {
    private static final int CHUNK = 25;

    private final Settings settings;
    private final PageSizes sizes;
    private final Clock clock;

    OrderPoll(Settings settings, PageSizes sizes, Clock clock) {
        this.settings = settings;
        this.sizes = sizes;
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
    public PageWalk start(String shop, Map<String, Object> cursor, Instant since) {
        if (since != null) {
            return PageWalk.from(since, sizes.of(shop));
        }
        Instant from = cursor == null
                ? clock.instant().minus(settings.orders().firstPull())
                : Columns.of(cursor)
                        .instant("POSITION_UTC")
                        .orElseThrow()
                        .minus(settings.orders().overlap());
        return PageWalk.from(from.truncatedTo(ChronoUnit.SECONDS), sizes.of(shop));
    }

    /** The query of a lean page. The stamp is bare and in GMT, said so once: both ways together are off by the offset. */
    public String query(PageWalk walk) {
        return "_fields=id,date_modified_gmt&orderby=modified&order=asc&dates_are_gmt=true&modified_after="
                + LocalStamp.of(walk.after()) + "&per_page=" + walk.size() + "&page=" + walk.page();
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

    /** Orders that are fetched together: a whole order with a hundred lines is 80 kB. */
    public List<List<Long>> chunks(List<Long> ids) {
        return Chunks.of(ids, CHUNK);
    }

    public String include(List<Long> chunk) {
        return "per_page=" + chunk.size() + "&include="
                + chunk.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public List<OrderSlices.Slice> slices(List<Long> chunk, String json) throws ShopFailure {
        return OrderSlices.cut(chunk, json);
    }

    public PageWalk next(String shop, PageWalk walk, LeanPage page) {
        boolean empty = page.entries().isEmpty();
        PageWalk next = walk.next(empty ? null : page.newest() == null ? walk.after() : page.newest());
        // Only what brings the walk on counts: a second whose pages come by turns and do not must not be asked for
        // ever.
        return next.isFurtherThan(walk)
                ? next.grownTo(sizes.afterPage(shop, page.entries().size() >= walk.size()))
                : next;
    }

    /** The same walk again with fewer orders on a page; a failure that less would not help goes on to the run. */
    public PageWalk shorter(String shop, PageWalk walk, Throwable failure) throws ShopFailure {
        // Camel wraps what an expression throws.
        ShopFailure known = ShopFailure.behind(failure).orElseThrow();
        return walk.shrunkTo(sizes.afterFailure(shop, known));
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
