package io.tillbridge.chaos;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One of the services that share the work, with its own wire to the database. */
final class Instance implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final String name;
    private final int port = JavaProcess.freePort();
    private final Wire wire;
    private final JavaProcess process;

    Instance(String name, Path folder, DatabaseServer database, Shop shop, Duration clock) {
        this.name = name;
        this.wire = new Wire(database.port());
        this.process = new JavaProcess(
                name,
                folder,
                List.of("-Xmx384m", "-D" + ClockedTillbridge.OFF_BY + "=" + clock),
                ClockedTillbridge.class.getName(),
                settings(shop));
    }

    /** Everything that waits for minutes on an ordinary day waits for seconds here. */
    private List<String> settings(Shop shop) {
        return List.of(
                "--spring.profiles.active=sandbox",
                "--server.port=" + port,
                "--spring.datasource.url=" + DatabaseServer.url(wire.port()),
                "--spring.datasource.hikari.connection-timeout=3000",
                "--sandbox.counterpoint.enabled=false",
                "--sandbox.shop.enabled=false",
                "--sandbox.till.enabled=false",
                "--tillbridge.shops.woodys.url=" + shop.url(),
                // Webhooks come by the courier alone.
                "--tillbridge.public-url=",
                "--tillbridge.shop-calls.longest-rest=1s",
                "--tillbridge.orders.first-pull=2h",
                "--tillbridge.orders.overlap=1m",
                "--tillbridge.schedule.orders=0/5 * * * * ?",
                "--tillbridge.schedule.retry=2/10 * * * * ?",
                "--tillbridge.schedule.sweep=1s",
                "--tillbridge.retry.first=500ms",
                "--tillbridge.retry.longest=5s");
    }

    String name() {
        return name;
    }

    Wire wire() {
        return wire;
    }

    String url() {
        return "http://localhost:" + port;
    }

    void start() {
        process.start();
    }

    void kill() {
        process.kill();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it answers; one that could not start, such as while the database was away, is not waited for. */
    boolean serves() {
        return isAlive() && JavaProcess.listens(port);
    }

    /** Started if need be, and not left before it answers. */
    void serve() {
        await(name + " serves")
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!isAlive()) {
                        start();
                    }
                    return serves();
                });
    }

    @Override
    public void close() {
        process.close();
        wire.close();
    }
}
