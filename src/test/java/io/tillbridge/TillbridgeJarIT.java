package io.tillbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a newcomer starts it: with the sandbox, killed and started again, and looked at by a command. */
class TillbridgeJarIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATABASE =
            "jdbc:h2:file:%s/sandbox;MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                    + "IGNORECASE=TRUE;AUTO_SERVER=TRUE;WRITE_DELAY=0;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";

    @TempDir
    private Path folder;

    private final List<String> settings = new ArrayList<>();
    private TestDatabase database;
    private Process service;
    private int port;

    @AfterEach
    void stop() {
        if (service != null) {
            service.destroyForcibly();
        }
    }

    @Test
    void postsOrdersByItselfSurvivesAKillAndTellsTheStory() throws Exception {
        port = freePort();
        settings.add("--spring.profiles.active=sandbox");
        settings.add("--server.port=" + port);
        settings.add("--sandbox.shop.port=" + freePort());
        settings.add("--sandbox.shop.folder=" + folder.resolve("shop"));
        settings.add("--sandbox.shop.orders-per-minute=120");
        database =
                TestDatabase.onServer() ? TestDatabase.empty() : new TestDatabase(DATABASE.formatted(folder), "sa", "");
        database.settings().forEach(setting -> settings.add("--" + setting));

        start();
        await().atMost(Duration.ofMinutes(2)).until(() -> posted() >= 5);
        service.destroyForcibly().waitFor();
        start();
        int before = posted();
        await().atMost(Duration.ofMinutes(2)).until(() -> posted() >= before + 5);

        String number = api("/api/orders?state=POSTED&size=1")
                .path("items")
                .get(0)
                .path("number")
                .asText();
        assertThat(command("orders", "show", number)).contains("POSTED", "W" + number);
        service.destroyForcibly().waitFor();
        assertThat(count("SELECT COUNT(*) FROM dbo.USER_SYNC_LOG WHERE OPERATION_TYPE = 'orders.hint'"))
                .as("orders that came by the webhooks that the service made itself")
                .isPositive();
        assertThat(count("SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT")).isGreaterThanOrEqualTo(10);
        assertThat(count("""
                SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING S
                 WHERE S.STATE = 'POSTED'
                   AND 1 <> (SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT D WHERE D.SHOP = S.SHOP AND D.WOO_ORDER_ID = S.WOO_ORDER_ID)""")).as("posted orders without exactly one document").isZero();
    }

    private void start() throws IOException {
        service = java(List.of())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> posted() >= 0);
    }

    private File log() {
        return folder.resolve("service.log").toFile();
    }

    private String command(String... words) throws Exception {
        Path result = folder.resolve("command.txt");
        Process command = java(List.of(words))
                .redirectError(ProcessBuilder.Redirect.appendTo(log()))
                .redirectOutput(result.toFile())
                .start();
        assertThat(command.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(command.exitValue()).isZero();
        return Files.readString(result);
    }

    private ProcessBuilder java(List<String> words) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                Path.of("target", "tillbridge.jar").toString()));
        line.addAll(words);
        line.addAll(settings);
        return new ProcessBuilder(line);
    }

    private int posted() throws IOException, InterruptedException {
        return api("/api/orders?state=POSTED&size=1").path("total").asInt(-1);
    }

    private JsonNode api(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-API-Key", "sandbox")
                .timeout(Duration.ofSeconds(10))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
