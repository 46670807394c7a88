package io.tillbridge.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Questions at a steady rate, each on time whether the one before is answered or not. */
final class PriceLoad {
    private static final int OK = 200;

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private long processor;

    PriceLoad(int port) {
        this.address = "http://localhost:" + port + "/api/";
    }

    /**
     * When an answer was whole.
     *
     * @param nanos since it should have been asked
     */
    record Answer(boolean batch, int status, long nanos) {}

    List<Answer> run(int rate, int seconds, IntFunction<byte[]> question, String path) {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        long spent = processTime();
        long began = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            byte[] body = question.apply(i);
            long due = began + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(ask(body, path, due));
        }
        List<Answer> all = answers.stream().map(CompletableFuture::join).toList();
        processor = processTime() - spent;
        return all;
    }

    private static long processTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private CompletableFuture<Answer> ask(byte[] body, String path, long due) {
        boolean batch = body.length > 1_000;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + (batch ? "contract-prices" : path)))
                .header("X-API-Key", "sandbox")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenApply(answer -> new Answer(batch, status(answer), System.nanoTime() - due));
    }

    private static int status(HttpResponse<Void> answer) {
        return answer.statusCode();
    }

    void print(String what, List<Answer> answers) {
        for (boolean batch : new boolean[] {false, true}) {
            List<Long> times = answers.stream()
                    .filter(answer -> answer.batch() == batch)
                    .map(Answer::nanos)
                    .sorted()
                    .toList();
            if (!times.isEmpty()) {
                System.out.printf(
                        "%s, %s: %d answers, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.1f ms%n",
                        what,
                        batch ? "batches" : "single",
                        times.size(),
                        at(times, 50),
                        at(times, 95),
                        at(times, 99),
                        at(times, 100));
            }
        }
        System.out.printf(
                "  not answered 200: %d%n",
                answers.stream().filter(answer -> answer.status() != OK).count());
    }

    private static double at(List<Long> times, int percent) {
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100)) / 1e6;
    }
}
