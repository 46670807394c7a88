package io.tillbridge.sandbox.till;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends the till round, and lets customers buy over the counter, for as long as the service runs. */
final class TillTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TillTimer.class);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

    private final Till till;
    private final TillSettings settings;
    private final Random random = new Random();
    private double salesOwed;
    private ScheduledExecutorService thread;
    private ScheduledFuture<?> rounds;

    TillTimer(Till till, TillSettings settings) {
        this.till = till;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(TillTimer::thread);
        long period = settings.period().toMillis();
        rounds = thread.scheduleWithFixedDelay(this::tick, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        rounds.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_ROUND.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** A daemon: a service that could not start must be able to end. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "till");
        thread.setDaemon(true);
        return thread;
    }

    private void tick() {
        try {
            int moved = till.round();
            sell();
            LOG.debug("The till moved {} documents on", moved);
        } catch (RuntimeException e) {
            // A schedule whose task throws is never run again; the database may be back next time.
            LOG.warn("The till stands still until the next round: {}", Trouble.inWords(e));
        }
    }

    private void sell() {
        salesOwed += settings.salesPerMinute()
                * settings.period().toMillis()
                / Duration.ofMinutes(1).toMillis();
        for (; salesOwed >= 1; salesOwed--) {
            till.sell(random);
        }
    }
}
