package io.tillbridge.deployment.schedules;

import io.tillbridge.settings.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.QuartzComponent;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only the service takes part in the schedules: a command, which reads the same routes, has a clock that stands still. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {
    private static final String SERVES = "'${tillbridge.mode:service}' == 'service'";
    /** As long as a caller's wait for a closed direct: route. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Instance instance() {
        return Instance.ofThisProcess();
    }

    @Bean(destroyMethod = "")
    @ConditionalOnExpression(SERVES)
    Scheduler scheduler(
            DataSource pool,
            Instance instance,
            ObjectProvider<CamelContext> camel,
            @Value("${tillbridge.home:.}") String home)
            throws SchedulerException, IOException {
        String readClock = Files.readString(Path.of(home, "sql", "schema", "read-clock.sql"));
        Scheduler scheduler = SharedStore.scheduler(pool, instance, readClock);
        scheduler.getListenerManager().addTriggerListener(new TickGuard(camel::getObject, PATIENCE));
        return scheduler;
    }

    @Bean
    @ConditionalOnExpression(SERVES)
    LastTick lastTick(Scheduler scheduler) {
        return new LastTick(scheduler);
    }

    /** Found by Camel under the name of its scheme. */
    @Bean("quartz")
    QuartzComponent quartzComponent(ObjectProvider<Scheduler> shared) {
        QuartzComponent quartz = new QuartzComponent();
        Scheduler scheduler = shared.getIfAvailable();
        quartz.setScheduler(scheduler);
        quartz.setAutoStartScheduler(scheduler != null);
        quartz.setEnableJmx(false);
        return quartz;
    }
}
