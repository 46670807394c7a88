package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.tillbridge.settings.SettingsOf;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.JdbcTemplate;

class BrokenConnectionsTest {

    @Test
    void aConnectionThatBrokeIsNotHandedOutAgainHoweverOftenItIsAskedFor() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        int port = server.getPort();
        try (HikariDataSource pool = pool(port)) {
            JdbcTemplate database = new JdbcTemplate(pool);
            assertThat(database.queryForObject("SELECT 1", Integer.class)).isEqualTo(1);

            server.stop();
            server = Server.createTcpServer("-tcpPort", Integer.toString(port), "-ifNotExists")
                    .start();
            assertThatThrownBy(() -> database.queryForObject("SELECT 1", Integer.class))
                    .isNotNull();
            // More often than the pool looks whether a connection is alive.
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(5))
                    .ignoreExceptions()
                    .until(() -> database.queryForObject("SELECT 2", Integer.class) == 2);
        } finally {
            server.stop();
        }
    }

    @Test
    void whatAStatementDidWrongBreaksNoConnection() {
        assertThat(BrokenConnections.isOne(new SQLException("a key that is there already", "23505")))
                .isFalse();
        assertThat(BrokenConnections.isOne(new SQLException("no state at all"))).isFalse();
        assertThat(BrokenConnections.isOne(new SQLException("the wire was cut", "08S01")))
                .isTrue();
    }

    /** As application.yml has it, but for the database and its size. */
    private static HikariDataSource pool(int port) {
        HikariDataSource pool = new HikariDataSource();
        Binder.get(SettingsOf.environment()).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setJdbcUrl("jdbc:h2:tcp://localhost:" + port + "/mem:broken");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(1000);
        return pool;
    }
}
