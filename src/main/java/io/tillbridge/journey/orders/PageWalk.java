package io.tillbridge.journey.orders;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a read of the shop's orders, oldest change first, stands. Pages are asked for by stamp, not by number: an order
 * that changes while we read moves to the end and shifts every later page, and page numbers would lose one (journey.md
 * §7.32). {@code modified_after} is strict on whole seconds, so each step goes back one second and reads the last
 * second's orders again. Only where one second fills a page does the page number grow; orders may slip to earlier pages
 * meanwhile, never to later ones but the end, so such pages are read once more on the way back.
 *
 * @param after    orders changed after this
 * @param page     from 1
 * @param furthest the newest stamp seen so far
 * @param beyond   on the way back through a second's pages: where to go on after it; null on the way forward
 * @param finished an empty page came
 * @param size     orders on a page
 */
public record PageWalk(Instant after, int page, Instant furthest, Instant beyond, boolean finished, int size) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    public static PageWalk from(Instant after, int size) {
        return new PageWalk(after, 1, after, null, false, size);
    }

    boolean isFurtherThan(PageWalk other) {
        return finished || (page == 1 && beyond == null && after.isAfter(other.after));
    }

    /** Pages of another size have other bounds: only a first page on the way forward may grow. */
    PageWalk grownTo(int newSize) {
        return page == 1 && beyond == null ? new PageWalk(after, 1, furthest, null, finished, newSize) : this;
    }

    /** Begins again at the stamp, since nothing before it is missed; what was read already is read once more. */
    PageWalk shrunkTo(int newSize) {
        return new PageWalk(after, 1, furthest, null, false, newSize);
    }

    /** The step after a page whose newest stamp is given; null means the page was empty. */
    public PageWalk next(Instant newest) {
        Instant seen = newest != null && newest.isAfter(furthest) ? newest : furthest;
        if (beyond != null) {
            return page > 1
                    ? new PageWalk(after, page - 1, seen, beyond, false, size)
                    : new PageWalk(beyond, 1, seen, null, false, size);
        }
        // Nothing slips from an empty second page to the first: a changed order stays in the list, at its end.
        if (newest == null && page <= 2) {
            return new PageWalk(after, page, seen, null, true, size);
        }
        Instant onward = newest == null ? after.plus(SECOND) : newest.minus(SECOND);
        if (!onward.isAfter(after)) {
            return new PageWalk(after, page + 1, seen, null, false, size);
        }
        return page > 1
                ? new PageWalk(after, page - 1, seen, onward, false, size)
                : new PageWalk(onward, 1, seen, null, false, size);
    }
}
