package io.tillbridge.commands;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that runs one command and ends. */
public final class CommandRun {
    private CommandRun() {}

    /** @return the exit code */
    public static int of(Class<?> application, Words words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintStream console = System.err;
        // The log goes beside the result, which somebody may read with a program.
        System.setOut(console);
        PrintWriter err = new PrintWriter(console, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext spring = SpringApplication.run(application, words.settingsForCommand())) {
            return spring.getBean(Commands.class).run(out, err, words.command().toArray(String[]::new));
        } catch (RuntimeException e) {
            err.println(Commands.sentence(e));
            return Exit.COULD_NOT_RUN;
        }
    }
}
