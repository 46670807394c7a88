package io.tillbridge;

import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Exit;
import io.tillbridge.commands.Words;
import io.tillbridge.settings.Settings;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
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
            System.exit(run(words));
        }
    }

    private static int run(Words words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintStream console = System.err;
        // The log goes beside the result, which somebody may read with a program.
        System.setOut(console);
        PrintWriter err = new PrintWriter(console, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext spring =
                SpringApplication.run(Tillbridge.class, words.settingsForCommand())) {
            return spring.getBean(Commands.class).run(out, err, words.command().toArray(String[]::new));
        } catch (RuntimeException e) {
            err.println(Commands.sentence(e));
            return Exit.COULD_NOT_RUN;
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
