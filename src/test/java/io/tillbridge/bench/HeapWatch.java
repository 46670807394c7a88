package io.tillbridge.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches the heap while something is done; in megabytes. */
final class HeapWatch {
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor();
    private final long before = Vitals.heap();
    private final AtomicLong highest = new AtomicLong(before);
    private final Future<?> looks;

    HeapWatch() {
        // Each look sweeps: more of them would measure themselves.
        looks = watcher.scheduleAtFixedRate(
                () -> highest.accumulateAndGet(Vitals.heap(), Math::max), 1, 2, TimeUnit.SECONDS);
    }

    long before() {
        return before;
    }

    long highest() {
        return highest.get();
    }

    void stop() throws InterruptedException {
        looks.cancel(false);
        watcher.shutdown();
        if (!watcher.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the heap cannot be read");
        }
    }
}
