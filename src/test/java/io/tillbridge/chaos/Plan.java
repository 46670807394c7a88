package io.tillbridge.chaos;

import java.time.Duration;

/**
 * How much is to happen. The same seed makes the same orders, choices and odds; which of them meet is up to the machine.
 *
 * @param orders   how many the crowd places
 * @param kills    how often a service is killed
 * @param minutes  after this the storm ends, whatever it has reached
 * @param patience how long everything may take to settle when it is over
 * @param odds     of a thousand rows written, how many the database refuses
 */
record Plan(int orders, int kills, int minutes, Duration patience, int odds, long seed) {

    /** The short form, unless more is asked for: {@code -Dchaos.orders}, {@code .kills}, {@code .minutes}, {@code .seed}. */
    static Plan asked() {
        return new Plan(
                Integer.getInteger("chaos.orders", 150),
                Integer.getInteger("chaos.kills", 3),
                Integer.getInteger("chaos.minutes", 10),
                Duration.ofMinutes(Integer.getInteger("chaos.patience", 5)),
                Integer.getInteger("chaos.odds", 5),
                Long.getLong("chaos.seed", 20261122L));
    }

    /** Whether somebody waits for the whole build: then what would wait its turn for minutes gets it at once. */
    boolean isShort() {
        return orders <= 500;
    }

    /** How many orders may wait to be decided before the crowd waits, too. */
    int crowd() {
        return Math.min(orders / 5, 300);
    }

    int databaseKills() {
        return Math.max(1, kills / 10);
    }
}
