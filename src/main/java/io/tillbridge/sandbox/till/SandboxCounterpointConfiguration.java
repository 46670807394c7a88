package io.tillbridge.sandbox.till;

import java.nio.file.Path;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In the sandbox profile: the look-alike first, then our tables, then a till at work. The home folder is a String: Spring takes a Path "." for the class path. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@ConditionalOnBooleanProperty(name = "sandbox.counterpoint.enabled", matchIfMissing = true)
@EnableConfigurationProperties(TillSettings.class)
class SandboxCounterpointConfiguration {

    @Bean
    FlywayMigrationStrategy counterpointBeforeOurTables(@Value("${tillbridge.home:.}") String home) {
        return ourTables -> {
            SandboxCounterpoint.create(ourTables.getConfiguration().getDataSource(), Path.of(home));
            ourTables.migrate();
        };
    }

    /** A command only looks: the till belongs to the service. */
    @Bean
    @ConditionalOnBooleanProperty(name = "sandbox.till.enabled", matchIfMissing = true)
    @ConditionalOnExpression("'${tillbridge.mode:service}' != 'command'")
    TillTimer tillTimer(
            DataSource dataSource,
            TillSettings settings,
            @Value("${tillbridge.home:.}") String home,
            @Value("${tillbridge.counterpoint.zone:America/New_York}") ZoneId zone) {
        return new TillTimer(new Till(dataSource, Path.of(home), zone, settings), settings);
    }
}
