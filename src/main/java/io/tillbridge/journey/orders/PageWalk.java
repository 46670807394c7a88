package io.tillbridge.journey.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a read of the shop's orders, oldest change first, stands. Pages are asked for by stamp, not by number: an order
 * that changes while we read moves to the end and shifts every later page, and page numbers would lose one (journey.md
 * §7.32). {@code modified_after} is strict on whole seconds, so each step goes back one second and reads the last
 * second's orders again. Only where one second fills a whole page does the page number grow; such a second is read again
 * until it brings nothing new, because there pages can shift.
 *
 * @param after    orders changed after this
 * @param page     from 1
 * @param furthest the newest stamp seen so far
 * @param finished an empty page came
 * @param known    the orders seen since {@code after} was set
 * @param news     whether the present pass over them brought one that was not seen before
 */
public record PageWalk(Instant after, int page, Instant furthest, boolean finished, Set<Long> known, boolean news) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    public PageWalk {
        known = Set.copyOf(known);
    }

    public static PageWalk from(Instant after) {
        return new PageWalk(after, 1, after, false, Set.of(), false);
    }

    /**
     * The step after a page.
     *
     * @param ids    the page's orders; none means an empty page
     * @param newest their newest stamp
     */
    public PageWalk next(Collection<Long> ids, Instant newest) {
        boolean brought = news || !known.containsAll(ids);
        boolean again = page > 1 && brought;
        if (ids.isEmpty()) {
            return again ? restart(furthest, known) : new PageWalk(after, page, furthest, true, Set.of(), false);
        }
        Instant seen = newest.isAfter(furthest) ? newest : furthest;
        Set<Long> all = new HashSet<>(known);
        all.addAll(ids);
        Instant back = newest.minus(SECOND);
        if (!back.isAfter(after)) {
            return new PageWalk(after, page + 1, seen, false, all, brought);
        }
        return again ? restart(seen, all) : new PageWalk(back, 1, seen, false, Set.of(), false);
    }

    private PageWalk restart(Instant seen, Set<Long> all) {
        return new PageWalk(after, 1, seen, false, all, false);
    }
}
