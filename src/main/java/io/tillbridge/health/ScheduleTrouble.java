package io.tillbridge.health;

import io.tillbridge.journey.channel.ErrorChannel;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.listeners.SchedulerListenerSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What keeps the schedules from their store, said as all other trouble with the database is, and once. */
@Component
class ScheduleTrouble extends SchedulerListenerSupport {
    private final ErrorChannel errors;

    ScheduleTrouble(ErrorChannel errors) {
        this.errors = errors;
    }

    @EventListener
    void listen(ContextRefreshedEvent started) throws SchedulerException {
        ObjectProvider<Scheduler> shared = started.getApplicationContext().getBeanProvider(Scheduler.class);
        Scheduler scheduler = shared.getIfAvailable();
        if (scheduler != null) {
            scheduler.getListenerManager().addSchedulerListener(this);
        }
    }

    @Override
    public void schedulerError(String foreignText, SchedulerException cause) {
        errors.say("The schedules' clock", cause);
    }
}
