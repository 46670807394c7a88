package io.tillbridge.deployment.schedules;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.StatefulService;
import org.apache.camel.component.quartz.QuartzEndpoint;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.listeners.TriggerListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a tick through to its route. While the route is being swapped the tick waits, as callers of a direct: address do;
 * Camel alone would drop it in silence. Where no route has the schedule any more, since an edit renamed or removed it, the
 * schedule is forgotten: in a shared store Camel leaves it for ever.
 */
final class TickGuard extends TriggerListenerSupport {
    private static final Logger LOG = LoggerFactory.getLogger(TickGuard.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Supplier<CamelContext> camel;
    private final Duration patience;

    /** @param patience how long a swap of routes may take */
    TickGuard(Supplier<CamelContext> camel, Duration patience) {
        this.camel = camel;
        this.patience = patience;
    }

    @Override
    public String getName() {
        return "tick-guard";
    }

    @Override
    public boolean vetoJobExecution(Trigger trigger, JobExecutionContext tick) {
        // the job's key, not the trigger's: a tick that is taken over from a dead instance has a trigger of its own
        JobKey schedule = trigger.getJobKey();
        long end = System.nanoTime() + patience.toNanos();
        while (!isReady(schedule)) {
            if (System.nanoTime() > end) {
                giveUp(schedule, tick);
                return true;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return false;
    }

    private boolean isReady(JobKey schedule) {
        return route(schedule).filter(TickGuard::isStarted).isPresent();
    }

    private static boolean isStarted(Route route) {
        return route.getConsumer() instanceof StatefulService consumer && consumer.isStarted();
    }

    /**
     * An instance whose files are older than ours does not know all our schedules, and forgets what it does not know: what
     * is missing is put back.
     */
    @Override
    public void triggerComplete(
            Trigger trigger, JobExecutionContext tick, Trigger.CompletedExecutionInstruction instruction) {
        camel.get().getRoutes().stream()
                .filter(route -> route.getEndpoint() instanceof QuartzEndpoint && isStarted(route))
                .map(route -> (QuartzEndpoint) route.getEndpoint())
                .forEach(endpoint -> putBack(endpoint, tick.getScheduler()));
    }

    private static void putBack(QuartzEndpoint endpoint, Scheduler scheduler) {
        try {
            if (!scheduler.checkExists(endpoint.getTriggerKey())) {
                // what a start of it does, and a stop in a shared store does not undo
                endpoint.stop();
                endpoint.start();
                LOG.info(
                        "The schedule {} was missing: it is there again.",
                        endpoint.getTriggerKey().getName());
            }
        } catch (SchedulerException e) {
            LOG.debug("Looked for at the next tick", e);
        }
    }

    private Optional<Route> route(JobKey schedule) {
        return camel.get().getRoutes().stream()
                .filter(route -> route.getEndpoint() instanceof QuartzEndpoint endpoint
                        && endpoint.getTriggerKey().getName().equals(schedule.getName())
                        && endpoint.getTriggerKey().getGroup().equals(schedule.getGroup()))
                .findFirst();
    }

    private void giveUp(JobKey schedule, JobExecutionContext tick) {
        Optional<Route> route = route(schedule);
        if (route.isPresent()) {
            LOG.warn(
                    "{} is stopped in this instance: a tick of it is left out.",
                    route.get().getRouteId());
        } else if (camel.get().getStatus().isStarted()) {
            forget(schedule, tick);
        }
    }

    private static void forget(JobKey schedule, JobExecutionContext tick) {
        try {
            tick.getScheduler().deleteJob(schedule);
            LOG.info("No route has the schedule {} any more: it is forgotten.", schedule.getName());
        } catch (SchedulerException e) {
            LOG.warn("The schedule {}, which no route has any more, is forgotten at its next tick.", schedule, e);
        }
    }
}
