package io.tillbridge.journey.orders;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a read of the shop's orders, oldest change first, stands. Pages are asked for by stamp, not by number: an order
 * that changes while we read moves to the end and shifts every later page, and page numbers would lose one (journey.md
 * §7.32). {@code modified_after} is strict on whole seconds, so each step goes back one second and reads the last
 * second's orders again. Only where one second fills a whole page does the page number grow.
 *
 * @param after    orders changed after this
 * @param page     from 1
 * @param furthest the newest stamp seen so far
 * @param finished an empty page came
 */
public record PageWalk(Instant after, int page, Instant furthest, boolean finished) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    public static PageWalk from(Instant after) {
        return new PageWalk(after, 1, after, false);
    }

    /** The step after a page whose newest stamp is given; null means the page was empty. */
    public PageWalk next(Instant newest) {
        if (newest == null) {
            return new PageWalk(after, page, furthest, true);
        }
        Instant seen = newest.isAfter(furthest) ? newest : furthest;
        Instant back = newest.minus(SECOND);
        return back.isAfter(after) ? new PageWalk(back, 1, seen, false) : new PageWalk(after, page + 1, seen, false);
    }
}
