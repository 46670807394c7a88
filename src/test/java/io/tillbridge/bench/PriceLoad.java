package io.tillbridge.bench;

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
    private final String address;
    private final String key;
    private final int expected;
    /** As shops speak; HTTP/2 would ask for an upgrade with each question. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param expected the status of an answer */
    PriceLoad(int port, String key, int expected) {
        this.key = key;
        this.expected = expected;
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
        long began = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            byte[] body = question.apply(i);
            long due = began + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(ask(body, path, due));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Answer> ask(byte[] body, String path, long due) {
        boolean batch = body.length > 1_000;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + (batch ? "contract-prices" : path)))
                .header("X-API-Key", key)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenApply(answer -> new Answer(batch, status(answer), System.nanoTime() - due));
    }

    private static int status(HttpResponse<Void> answer) {
        return answer.statusCode();
    }

    void tell(Report report, String what, List<Answer> answers) {
        for (boolean batch : new boolean[] {false, true}) {
            List<Long> times = answers.stream()
                    .filter(answer -> answer.batch() == batch)
                    .map(Answer::nanos)
                    .sorted()
                    .toList();
            if (!times.isEmpty()) {
                report.row(
                        what + (batch ? ": a batch" : ": a single price"),
                        millis(times, 50),
                        millis(times, 95),
                        millis(times, 99),
                        answers.stream()
                                .filter(answer -> answer.batch() == batch && answer.status() != expected)
                                .count());
            }
        }
    }

    private static String millis(List<Long> times, int percent) {
        return "%.1f ms".formatted(times.get(Math.min(times.size() - 1, times.size() * percent / 100)) / 1e6);
    }
}
