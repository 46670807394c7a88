package io.tillbridge.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reset",
        description = "Deletes the sandbox's embedded database and its shop's state; the next start begins afresh.",
        mixinStandardHelpOptions = true)
class SandboxReset implements Callable<Integer> {
    private static final int COULD_NOT_RUN = 2;

    private final DataSource dataSource;
    private final Environment environment;

    @Spec
    private CommandSpec command;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    SandboxReset(DataSource dataSource, Environment environment) {
        this.dataSource = dataSource;
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        SandboxFiles files = SandboxFiles.of(
                        environment.getRequiredProperty("spring.datasource.url"),
                        Path.of(environment.getProperty("sandbox.shop.folder", "work/shop")))
                .orElse(null);
        if (files == null) {
            return refuse("This database is not the sandbox's own file: nothing of it is deleted. Empty it yourself.");
        }
        if (isOpenElsewhere()) {
            return refuse("The service runs, or another command does: stop it first, and nothing is lost by accident.");
        }
        int count = files.present().size();
        if (apply) {
            dataSource.unwrap(HikariDataSource.class).close();
            files.delete();
        }
        say(count, files);
        return 0;
    }

    /** The database is embedded in the first process that opens it; sessions of any other carry an address. */
    private boolean isOpenElsewhere() throws IOException {
        Path statement =
                Path.of(environment.getProperty("tillbridge.home", "."), "sql/sandbox/reset/count-sessions.sql");
        return JdbcClient.create(dataSource)
                        .sql(Files.readString(statement))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int refuse(String sentence) {
        PrintWriter err = command.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return COULD_NOT_RUN;
    }

    private void say(int count, SandboxFiles files) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println("{\"files\": " + count + ", \"applied\": " + apply + "}");
        } else {
            out.println(count + " files of " + files.database() + " and " + files.shop()
                    + (apply
                            ? " are deleted; the next start begins afresh."
                            : " would be deleted. Nothing was changed: add --apply to do it."));
        }
        out.flush();
    }
}
