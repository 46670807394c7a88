package io.tillbridge.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own that can be killed and started again. */
final class JavaProcess implements AutoCloseable {
    /** Compiled once and lightly, collected by one thread: many of these share few cores, and none lives long. */
    private static final List<String> LIGHT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final String name;
    private final List<String> line = new ArrayList<>();
    private final Path log;
    private volatile Process process;

    /** @param options for the virtual machine, such as its memory */
    JavaProcess(String name, Path folder, List<String> options, String main, List<String> arguments) {
        this.name = name;
        this.log = folder.resolve(name + ".log");
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(LIGHT);
        line.addAll(options);
        line.addAll(List.of("-cp", ClassPath.in(folder), main));
        line.addAll(arguments);
        // Whoever ends the tests half-way leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    synchronized void start() {
        if (isAlive()) {
            throw new IllegalStateException(name + " is running already");
        }
        try {
            process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At once and without a word, as kill -9 does. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        kill();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
