package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The moment at which a call is broken off. Time limits of a socket begin anew with each byte, so a shop that sends one
 * byte a second would never meet them.
 */
final class Deadline {
    private final Duration longest;
    private final Future<?> end;
    private volatile boolean over;

    /** @param breakOff closes the connection, whoever waits for it */
    Deadline(ScheduledExecutorService timer, Duration longest, Runnable breakOff) {
        this.longest = longest;
        this.end = timer.schedule(
                () -> {
                    over = true;
                    breakOff.run();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** The call has come to its end. */
    void met() {
        end.cancel(false);
    }

    /** Why the call failed. */
    ShopFailure reason(IOException failure) {
        met();
        return over
                ? ShopFailure.overtaxed("it took longer than " + longest.toSeconds() + " s in all")
                : ConnectionReasons.of(failure);
    }
}
