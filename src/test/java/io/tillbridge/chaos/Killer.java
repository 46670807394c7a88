package io.tillbridge.chaos;

import java.time.Duration;
import java.util.Random;

/** Ends one service again and again: mostly at work, sometimes before it has started. */
final class Killer {
    private static final int SHORTEST_START = 3000;
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Instance victim;
    private final Storm storm;
    private final Faults faults;
    private final Random random;
    /** How long the last start took: on a busy machine lives are longer, too, or nothing would ever be done. */
    private int start = SHORTEST_START;

    Killer(Instance victim, Storm storm, Faults faults, long seed) {
        this.victim = victim;
        this.storm = storm;
        this.faults = faults;
        this.random = new Random(seed);
    }

    /** The victim serves at the beginning. When the storm is over it may be dead, or starting. */
    void kill() {
        boolean early = false;
        while (!storm.isOver()) {
            boolean served = early ? storm.goesOn(Duration.ofMillis(random.nextInt(start))) : lives();
            if (!served || !isMyTurn()) {
                return;
            }
            faults.happened(victim.serves() ? "services killed at work" : "services killed while starting");
            victim.kill();
            storm.killed();
            victim.start();
            early = random.nextInt(4) == 0;
        }
    }

    /** Until it serves, and some time longer. */
    private boolean lives() {
        long began = System.nanoTime();
        while (!victim.serves()) {
            revive();
            if (!storm.goesOn(GLANCE)) {
                return false;
            }
        }
        start = Math.max(SHORTEST_START, (int)
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return storm.goesOn(Duration.ofMillis(random.nextInt(2 * start)));
    }

    /** As a supervisor does with a service that ended by itself: one whose database died while it started. */
    private void revive() {
        if (!victim.isAlive()) {
            victim.start();
        }
    }

    private boolean isMyTurn() {
        while (!storm.mayKill()) {
            revive();
            if (!storm.goesOn(GLANCE)) {
                return false;
            }
        }
        return true;
    }
}
