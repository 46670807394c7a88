package io.tillbridge.journey;

import static org.awaitility.Awaitility.await;

import io.tillbridge.Tillbridge;
import io.tillbridge.sandbox.shop.SandboxShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, which can be killed. */
final class ServiceProcess {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern POSTED =
            Pattern.compile("camel_route_policy_seconds_count\\{[^}]*routeId=\"documents\\.close\"[^}]*} (\\d+)");

    private final Process process;
    private final Path log;
    private final int port;

    private ServiceProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static ServiceProcess start(String databaseUrl, SandboxShop shop, Path log, String... settings) {
        int port = freePort();
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Tillbridge.class.getName(),
                "--spring.profiles.active=sandbox",
                "--server.port=" + port,
                "--sandbox.shop.enabled=false",
                "--sandbox.till.enabled=false",
                "--spring.datasource.url=" + databaseUrl,
                "--tillbridge.shops.woodys.url=" + shop.url(),
                "--tillbridge.shops.woodys.consumer-key=" + shop.consumerKey(),
                "--tillbridge.shops.woodys.consumer-secret=" + shop.consumerSecret()));
        line.addAll(List.of(settings));
        try {
            return new ServiceProcess(
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start(),
                    log,
                    port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitWords(String words) {
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> Files.readString(log)
                .contains(words));
    }

    ServiceProcess awaitHealth() {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> get("/actuator/health")
                .contains("status"));
        return this;
    }

    /** Whether a name of USER_SYNC_LOG.INSTANCE is this process's. */
    boolean isCalled(String instance) {
        return instance != null && instance.contains("-" + process.pid() + "-");
    }

    /** How many documents this process has written. */
    int posted() {
        Matcher count = POSTED.matcher(get("/actuator/prometheus"));
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    void hint(long orderId, String secret) {
        byte[] body = ("{\"id\":" + orderId + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        send(request("/webhooks/woodys")
                .header("Content-Type", "application/json")
                .header("X-WC-Webhook-Topic", "order.created")
                .header("X-WC-Webhook-Signature", Signed.with(secret, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to end, as a service manager does, and gives what it said when it has. */
    String stop() throws IOException {
        process.destroy();
        await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
        return Files.readString(log);
    }

    String get(String path) {
        return send(request(path));
    }

    String post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-API-Key", "sandbox")
                .timeout(Duration.ofSeconds(20));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
