package io.tillbridge.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The shop, next door: its work and its memory are not the service's. */
final class ShopProcess implements AutoCloseable {
    private final Process process;
    private final PrintWriter say;
    private final BufferedReader hear;
    private final String url;

    private ShopProcess(Process process) throws IOException {
        this.process = process;
        this.say = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.hear = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.url = hear.readLine();
    }

    static ShopProcess start() throws IOException {
        return new ShopProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Dsun.net.httpserver.nodelay=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchShop.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    String url() {
        return url;
    }

    /** Orders of the given number of buyers, in the place of all that were there; gives the first one's id. */
    long place(int count, int buyers, String mailbox) {
        say.println(count + " " + buyers + " " + mailbox);
        try {
            return Long.parseLong(hear.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
