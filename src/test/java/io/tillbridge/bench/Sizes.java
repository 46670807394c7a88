package io.tillbridge.bench;

/**
 * How much is measured; each can be set, {@code -Dbench.orders=500}, so that a short run exists.
 *
 * @param orders  taken from the shop to the document for each number of workers
 * @param staged  posted from a backlog for each number of workers
 * @param backlog staged orders that are drained while memory is watched
 * @param hints   webhooks that are timed
 * @param rate    webhooks a second
 * @param idle    seconds of doing nothing
 */
record Sizes(int orders, int staged, int backlog, int hints, int rate, int idle) {
    /** Different orders that all the others are copies of, and as many buyers. */
    static final int TEMPLATES = 500;

    static Sizes asked() {
        return new Sizes(
                Integer.getInteger("bench.orders", 10_000),
                Integer.getInteger("bench.staged", 4_000),
                Integer.getInteger("bench.backlog", 100_000),
                Integer.getInteger("bench.hints", 300),
                Integer.getInteger("bench.rate", 20),
                Integer.getInteger("bench.idle", 60));
    }
}
