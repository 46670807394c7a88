package io.tillbridge.health;

import io.tillbridge.journey.channel.DatabaseTrouble;
import io.tillbridge.journey.channel.Failures;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether CounterPoint's database can be worked with, and if not why: away is not the same as not let in, or full. */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private static final int SECONDS = 5;

    private final DataSource database;
    private final DatabaseTrouble trouble;

    DatabaseHealth(DataSource database, DatabaseTrouble trouble) {
        this.database = database;
        this.trouble = trouble;
    }

    @Override
    public Health health() {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(SECONDS)) {
                throw new SQLException("the connection is not valid", "08000");
            }
            // Away is over when a connection is there; what it may not do, or has no room for, shows at work only.
            Optional<Rejection> atWork =
                    trouble.recent().filter(rejection -> rejection.reason() != Reason.DATABASE_AWAY);
            return atWork.map(DatabaseHealth::down).orElseGet(() -> Health.up()
                    .withDetail("sentence", "CounterPoint's database answers.")
                    .build());
        } catch (SQLException e) {
            return down(Failures.classify(e));
        }
    }

    private static Health down(Rejection rejection) {
        return Health.down()
                .withDetail("reason", rejection.reason())
                .withDetail("sentence", rejection.sentence() + " " + rejection.mend())
                .build();
    }
}
