package io.tillbridge.commands;

import io.tillbridge.journey.channel.Failures;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.desk.Refusal;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one command. Every bean that is a {@link Command} is one, wherever it comes from. */
@Component
public class Commands {
    private final ApplicationContext spring;

    public Commands(ApplicationContext spring) {
        this.spring = spring;
    }

    @Command(
            name = "tillbridge",
            description = "Without a command, the service is started.",
            mixinStandardHelpOptions = true,
            version = "Tillbridge 1.0.0",
            synopsisSubcommandLabel = "COMMAND",
            footer = "%nSettings such as --spring.profiles.active=sandbox may stand anywhere.")
    static final class Top {}

    /** Starts the application for one command and ends it. */
    public static int inItsOwnProcess(Class<?> application, Words words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintStream console = System.err;
        // The log goes beside the result, which somebody may read with a program.
        System.setOut(console);
        PrintWriter err = new PrintWriter(console, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext spring = SpringApplication.run(application, words.settingsForCommand())) {
            return spring.getBean(Commands.class).run(out, err, words.command().toArray(String[]::new));
        } catch (RuntimeException e) {
            err.println(sentence(e));
            return Exit.COULD_NOT_RUN;
        }
    }

    /** @return the exit code */
    public int run(PrintWriter out, PrintWriter err, String... words) {
        AutowireCapableBeanFactory beans = spring.getAutowireCapableBeanFactory();
        CommandLine line = new CommandLine(new Top(), new Beans(beans));
        Map<String, Object> commands = new TreeMap<>(spring.getBeansWithAnnotation(Command.class));
        commands.values().forEach(command -> line.addSubcommand(command.getClass()));
        return line.setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Commands::explain)
                .setParameterExceptionHandler(Commands::help)
                .execute(words);
    }

    /** Whoever mistypes sees what can be typed. */
    private static int help(CommandLine.ParameterException mistake, String[] words) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println(mistake.getMessage());
        mistake.getCommandLine().usage(err);
        err.flush();
        return Exit.COULD_NOT_RUN;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(sentence(failure));
        line.getErr().flush();
        return Exit.COULD_NOT_RUN;
    }

    /** Why a command could not run, for who typed it. */
    public static String sentence(Exception failure) {
        return Refusal.behind(failure).map(Refusal::sentence).orElseGet(() -> {
            Rejection rejection = Failures.classify(failure);
            return rejection.reason() == Reason.UNEXPECTED
                    ? rejection.sentence()
                    : rejection.sentence() + " " + rejection.mend();
        });
    }

    /** Commands get what they need as beans do, and are made anew for each line. */
    private record Beans(AutowireCapableBeanFactory beans) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.getName().startsWith("io.tillbridge")
                    ? beans.createBean(type)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
