package io.tillbridge.deployment.schedules;

import io.tillbridge.settings.Instance;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.UpdateLockRowSemaphore;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.DBConnectionManager;

/** Quartz on tables of ours (sql/schema), clustered. */
final class SharedStore {
    /** The rows of USER_QRTZ_LOCKS bear it. */
    private static final String NAME = "tillbridge";

    // Quartz holds an instance for dead after 7.5 s more than that: another takes over within fifteen.
    private static final Duration CHECK_IN = Duration.ofSeconds(3);
    // Ticks that are later than this are not made up for one by one: a night's outage gives one poll, not hundreds.
    private static final Duration LATE = Duration.ofSeconds(15);
    private static final int TICKS_AT_ONCE = 8;

    private SharedStore() {}

    static Scheduler scheduler(DataSource pool, Instance instance, String readClock) throws SchedulerException {
        DBConnectionManager.getInstance().addConnectionProvider(NAME, new PooledConnections(pool));
        return new StdSchedulerFactory(settings(instance, readClock)).getScheduler();
    }

    private static Properties settings(Instance instance, String readClock) {
        Properties settings = new Properties();
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, NAME);
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_ID, instance.name());
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        // A service whose start fails after this must end, for its supervisor to start it again: no thread of ours
        // holds it.
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, SimpleThreadPool.class.getName());
        settings.setProperty("org.quartz.threadPool.threadCount", String.valueOf(TICKS_AT_ONCE));
        store(settings, "class", JobStoreTX.class.getName());
        store(settings, "dataSource", NAME);
        store(settings, "tablePrefix", "dbo.USER_QRTZ_");
        store(settings, "driverDelegateClass", DatabaseClock.class.getName());
        store(settings, "driverDelegateInitString", readClock);
        // A row's update, which locks on every engine: nothing rests on a hint (design.md §6).
        store(settings, "lockHandler.class", UpdateLockRowSemaphore.class.getName());
        store(settings, "isClustered", "true");
        store(settings, "clusterCheckinInterval", String.valueOf(CHECK_IN.toMillis()));
        store(settings, "misfireThreshold", String.valueOf(LATE.toMillis()));
        // Text rather than objects of Java, so that nothing a row holds is ever run.
        store(settings, "useProperties", "true");
        return settings;
    }

    private static void store(Properties settings, String name, String value) {
        settings.setProperty("org.quartz.jobStore." + name, value);
    }
}
