package io.tillbridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

class SandboxResetTest {

    @TempDir
    Path work;

    private HikariDataSource source;

    @BeforeEach
    void open() throws Exception {
        source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:file:" + work.resolve("sandbox") + ";AUTO_SERVER=TRUE");
        Files.createDirectories(work.resolve("shop/orders"));
        Files.writeString(work.resolve("shop/orders/1.json"), "{}");
        Files.writeString(work.resolve("mine.txt"), "stays");
        source.getConnection().close();
    }

    @AfterEach
    void close() {
        source.close();
    }

    private int run(StringWriter words, String... arguments) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", source.getJdbcUrl())
                .withProperty("sandbox.shop.folder", work.resolve("shop").toString());
        return new CommandLine(new SandboxReset(source, environment))
                .setOut(new PrintWriter(words))
                .setErr(new PrintWriter(words))
                .execute(arguments);
    }

    @Test
    void theDatabaseAndTheShopAreDeletedWhenAppliedAndNothingElse() throws IOException {
        StringWriter plan = new StringWriter();
        assertThat(run(plan)).isZero();
        assertThat(plan.toString()).contains("Nothing was changed");
        assertThat(work.resolve("sandbox.mv.db")).exists();

        assertThat(run(new StringWriter(), "--apply")).isZero();

        assertThat(work).isDirectoryContaining("glob:**/mine.txt");
        try (var left = Files.list(work)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aDatabaseThatSomebodyElseHasOpenStays() throws Exception {
        try (Connection elsewhere = DriverManager.getConnection(overTheServer())) {
            StringWriter words = new StringWriter();

            assertThat(run(words, "--apply")).isEqualTo(2);

            assertThat(words.toString()).startsWith("The service runs");
            assertThat(elsewhere.isValid(1)).isTrue();
            assertThat(work.resolve("sandbox.mv.db")).exists();
        }
    }

    /** As another process reaches the database: through the server that its first opener offers in the lock file. */
    private String overTheServer() throws IOException {
        String lock = Files.readString(work.resolve("sandbox.lock.db"));
        String server = lock.lines()
                .filter(line -> line.startsWith("server="))
                .findFirst()
                .orElseThrow()
                .replace("server=", "")
                .replace("\\", "");
        String id = lock.lines()
                .filter(line -> line.startsWith("id="))
                .findFirst()
                .orElseThrow()
                .replace("id=", "");
        return "jdbc:h2:tcp://" + server + "/" + id;
    }
}
