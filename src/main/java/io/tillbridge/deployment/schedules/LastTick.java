package io.tillbridge.deployment.schedules;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Ends the schedules of an instance before anything else of it: a tick that met routes which are stopped already would be
 * lost to all instances. Spring waits a while for the ticks at work (spring.lifecycle.timeout-per-shutdown-phase).
 */
record LastTick(Scheduler scheduler) implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LastTick.class);

    @Override
    public void start() {
        // Camel starts it, when all its routes are there
    }

    @Override
    public void stop() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("The schedules did not end in order; another instance takes them over.", e);
        }
    }

    @Override
    public void stop(Runnable ended) {
        Thread waits = new Thread(
                () -> {
                    stop();
                    ended.run();
                },
                "last-tick");
        waits.setDaemon(true);
        waits.start();
    }

    @Override
    public boolean isRunning() {
        try {
            return !scheduler.isShutdown();
        } catch (SchedulerException e) {
            throw new IllegalStateException("a scheduler of this process always answers", e);
        }
    }
}
