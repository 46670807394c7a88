package io.tillbridge.settings;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Says which of the few statements that differ by engine are meant: {@code tillbridge.engine} is {@code h2} or
 * {@code sqlserver}, after the database's URL (design.md §6).
 */
public class Engine implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("spring.datasource.url", "");
        String engine = url.startsWith("jdbc:h2:") ? "h2" : "sqlserver";
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("tillbridge-engine", Map.of("tillbridge.engine", engine)));
    }
}
