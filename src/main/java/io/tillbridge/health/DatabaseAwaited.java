package io.tillbridge.health;

import io.tillbridge.journey.channel.Failures;
import io.tillbridge.journey.channel.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * A service that starts before its database, as after a power failure, waits for it: whatever starts services gives up on one
 * that ends again and again. A command does not wait; it says why and ends.
 */
@Component
@ConditionalOnExpression("'${tillbridge.mode:service}' == 'service'")
class DatabaseAwaited implements FlywayConfigurationCustomizer {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwaited.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SAY_AGAIN = Duration.ofMinutes(1);

    /** Our tables are the first to ask for the database, and everything else of the service comes after them. */
    @Override
    public void customize(FluentConfiguration tables) {
        long said = System.nanoTime() - SAY_AGAIN.toNanos();
        for (Rejection why = missing(tables.getDataSource()); why != null; why = missing(tables.getDataSource())) {
            if (System.nanoTime() - said >= SAY_AGAIN.toNanos()) {
                LOG.warn(
                        "Tillbridge waits for its database, and starts when it is there: {} {}",
                        why.sentence(),
                        why.mend());
                said = System.nanoTime();
            }
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Null where it is there. */
    private static Rejection missing(DataSource database) {
        try (Connection connection = database.getConnection()) {
            LOG.debug("{} is there", connection);
            return null;
        } catch (SQLException e) {
            return Failures.classify(e);
        }
    }
}
