package io.tillbridge.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** The settings as application.yml has them, but for what a test says. */
public final class SettingsOf {
    private SettingsOf() {}

    /** @param other name and value in turn, names below {@code tillbridge.} */
    public static Settings files(String... other) {
        StandardEnvironment environment = environment();
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; i < other.length; i += 2) {
            said.put("tillbridge." + other[i], other[i + 1]);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("said", said));
        return Binder.get(environment).bind("tillbridge", Settings.class).get();
    }

    /** Everything that application.yml says, and what it says of Spring, too. */
    public static StandardEnvironment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("application.yml", new FileSystemResource("application.yml"))
                    .forEach(environment.getPropertySources()::addFirst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return environment;
    }
}
