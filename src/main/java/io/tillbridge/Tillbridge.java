package io.tillbridge;

import io.tillbridge.commands.CommandRun;
import io.tillbridge.commands.Words;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service and, with a command as its first word, the tool. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Tillbridge {

    public static void main(String[] arguments) {
        // Drivers read a DATETIME2 in the machine's zone: where its clocks are put forward, an hour does not exist.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Words words = Words.of(arguments);
        if (words.command().isEmpty()) {
            SpringApplication.run(Tillbridge.class, arguments);
        } else {
            System.exit(CommandRun.of(Tillbridge.class, words));
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
