package io.tillbridge.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.deployment.DeploymentReport.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentDuringTrafficTest {

    /** A step that waits until the test lets it go on. */
    public static final class Gate {
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        public void pass() throws InterruptedException {
            entered.countDown();
            open.await();
        }
    }

    /** Where letters end up. */
    public static final class Letters {
        private final AtomicInteger read = new AtomicInteger();

        public void read() {
            read.incrementAndGet();
        }
    }

    private static final String SLOW = """
            - route:
                id: slow.pass
                from:
                  uri: direct:slow.pass
                  steps:
                    - bean: {ref: gate, method: pass}
                    - setBody: {constant: first}
            """;
    private static final String LETTERS = """
            - route:
                id: letters.read
                routeConfigurationId: channel.reject-order
                from:
                  uri: seda:letters.read?pollTimeout=20
                  steps:
                    - delay: {simple: "2", asyncDelayed: "false"}
                    - bean: {ref: letters, method: read}
            """;

    private final Gate gate = new Gate();
    private final Letters letters = new Letters();
    private final ExecutorService customers = Executors.newCachedThreadPool();
    private RunningService service;

    @BeforeEach
    void start(@TempDir Path home) {
        service = new RunningService(home);
        service.write("routes/slow.camel.yaml", SLOW);
        service.write("routes/letters.camel.yaml", LETTERS);
        service.camel().getRegistry().bind("gate", gate);
        service.camel().getRegistry().bind("letters", letters);
        service.start(Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        gate.open.countDown();
        customers.shutdownNow();
        service.close();
    }

    @Test
    void everyCallerGetsAnAnswerWhileRoutesConfigurationsAndStatementsAreSwapped() {
        AtomicBoolean closing = new AtomicBoolean();
        List<CompletableFuture<List<Object>>> calls = new ArrayList<>();
        for (int customer = 0; customer < 4; customer++) {
            calls.add(CompletableFuture.supplyAsync(() -> askUntil(closing), customers));
        }
        String last = "-one";
        for (int round = 0; round < 6; round++) {
            String next = "-round" + round;
            service.edit("sql/documents/find-answer.sql", last, next);
            service.edit(
                    "routes/channels/reject.camel.yaml", "handled:", "description: " + round + "\n          handled:");
            service.edit("routes/channels/reject.camel.yaml", "          description: " + (round - 1) + "\n", "");
            assertThat(service.deployment().deploy().outcome()).isEqualTo(Outcome.DEPLOYED);
            last = next;
        }
        closing.set(true);

        assertThat(calls).allSatisfy(call -> assertThat(call.join())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer).asString().matches("A-(one|round[0-5])")));
        assertThat(service.ask("a")).isEqualTo("A-round5");
    }

    @Test
    void callersThatShareAnUntouchedRouteGetAnAnswerWhileWhatItCallsIsSwapped() {
        AtomicBoolean closing = new AtomicBoolean();
        List<CompletableFuture<List<Object>>> calls = new ArrayList<>();
        for (int customer = 0; customer < 8; customer++) {
            calls.add(CompletableFuture.supplyAsync(() -> askUntil(closing), customers));
        }
        for (int round = 0; round < 10; round++) {
            service.edit(
                    "routes/documents.camel.yaml",
                    round % 2 == 0 ? "${body}" : "${body}x",
                    round % 2 == 0 ? "${body}x" : "${body}");
            assertThat(service.deployment().deploy().rebuilt()).containsExactly("routes/documents.camel.yaml");
        }
        closing.set(true);

        assertThat(calls)
                .allSatisfy(call -> assertThat(call.join()).isNotEmpty().isSubsetOf("A-one", "Ax-one"));
    }

    @Test
    void aMessageInsideARouteComesToItsEndAndTheNextMeetsTheNewRoute() throws Exception {
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(this::pass, customers);
        gate.entered.await();
        service.edit("routes/slow.camel.yaml", "constant: first", "constant: second");
        CompletableFuture<DeploymentReport> deployment =
                CompletableFuture.supplyAsync(() -> service.deployment().deploy(), customers);
        await().during(Duration.ofMillis(100)).until(() -> !deployment.isDone());
        gate.open.countDown();

        assertThat(deployment.join().outcome()).isEqualTo(Outcome.DEPLOYED);
        assertThat(first.join()).isEqualTo("first");
        assertThat(pass()).isEqualTo("second");
    }

    @Test
    void aRouteThatDoesNotComeToAnEndIsLeftAloneWithAllTheOthers() throws Exception {
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(this::pass, customers);
        gate.entered.await();
        service.edit("routes/slow.camel.yaml", "constant: first", "constant: second");
        service.edit("routes/channels/reject.camel.yaml", "rejected", "held");

        DeploymentReport report = service.deployment().deploy();

        assertThat(report.outcome()).isEqualTo(Outcome.RESTORED);
        assertThat(report.findings()).singleElement().asString().contains("slow.pass is still at work");
        assertThat(service.ask("a")).isEqualTo("A-one");
        gate.open.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(service.deployment().deploy().outcome()).isEqualTo(Outcome.DEPLOYED);
        assertThat(pass()).isEqualTo("second");
    }

    @Test
    void aQueueIsReadToItsEndBeforeItsRouteIsSwapped() {
        for (int letter = 0; letter < 20; letter++) {
            service.camel().createProducerTemplate().sendBody("seda:letters.read", letter);
        }
        service.edit("routes/letters.camel.yaml", "simple: \"2\"", "simple: \"1\"");

        DeploymentReport report = service.deployment().deploy();
        await().until(() -> letters.read.get() == 20);

        assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.DEPLOYED);
    }

    private Object pass() {
        return service.camel().createProducerTemplate().requestBody("direct:slow.pass", "");
    }

    private List<Object> askUntil(AtomicBoolean closing) {
        List<Object> answers = new ArrayList<>();
        while (!closing.get()) {
            answers.add(service.ask("a"));
        }
        return answers;
    }
}
