package io.tillbridge.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.deployment.DeploymentReport.Outcome;
import io.tillbridge.deployment.rules.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to damage a file: refused with file, value and rule, while what runs goes on answering. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageTest {

    private static final String FILE = "routes/billing.camel.yaml";
    private static final String STATEMENT = "sql/documents/find-answer.sql";

    private RunningService service;

    /**
     * @param file  what is damaged
     * @param text  the damaged file
     * @param rule  that refuses it
     * @param value named by the finding
     */
    record Damage(String name, String file, String text, String rule, String value) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("YAML syntax", FILE, "- route:\n   id: [billing.ask\n", "file-is-readable", "line 3"),
                new Damage("no list", FILE, "route: {id: billing.ask}", "file-is-readable", "a route file is a list"),
                new Damage("empty file", FILE, "# nothing here\n", "file-holds-routes", "empty"),
                new Damage("unknown section", FILE, "- rout: {id: billing.ask}", "section-is-known", "rout"),
                route("unknown step", "- sett: {name: x}", "camel-accepts-it", "sett"),
                route("unknown component", "- to: directt:orders.stage", "camel-accepts-it", "directt"),
                route(
                        "unknown option",
                        "- to: {uri: direct:orders.stage, parameters: {blok: true}}",
                        "camel-accepts-it",
                        "blok"),
                route("dead direct", "- to: direct:orders.stagee", "target-has-consumer", "direct:orders.stagee"),
                route(
                        "dead seda",
                        "- wireTap: {uri: seda, parameters: {name: orders.stage}}",
                        "target-has-consumer",
                        "seda:orders.stage"),
                route(
                        "missing statement",
                        "- to: sql:file:sql/billing/find-none.sql",
                        "statement-exists",
                        "sql/billing/find-none.sql"),
                route("unknown bean", "- bean: {ref: wordz, method: upper}", "bean-exists", "wordz.upper"),
                route("unknown method", "- bean: {ref: words, method: 'uper(${body})'}", "method-exists", "words.uper"),
                route("hidden method", "- bean: {ref: words, method: hidden}", "method-exists", "words.hidden"),
                route(
                        "unknown method in simple",
                        "- setBody: {simple: '${bean:words.uper}'}",
                        "method-exists",
                        "words.uper"),
                route(
                        "unknown bean in an expression",
                        "- setBody: {method: {ref: wordz, method: upper}}",
                        "bean-exists",
                        "wordz.upper"),
                route(
                        "unknown method in an expression",
                        "- setBody: {method: {ref: words, method: 'uper(${body})'}}",
                        "method-exists",
                        "words.uper"),
                route(
                        "missing statement of every engine",
                        "- to: 'sql:file:sql/billing/{{billing.engine:h2}}/find-none.sql'",
                        "statement-exists",
                        "sql/billing/{{billing.engine:h2}}/find-none.sql"),
                route("bean without a method", "- bean: {ref: words}", "bean-step-is-complete", "words."),
                route("inline SQL", "- to: sql:SELECT 1", "sql-is-in-a-file", "sql:SELECT 1"),
                route(
                        "inline SQL as an option",
                        "- to: {uri: sql, parameters: {query: SELECT 2}}",
                        "sql-is-in-a-file",
                        "sql:SELECT 2"),
                route("script", "- setBody: {groovy: 'body + 1'}", "language-is-simple", "groovy"),
                route(
                        "a language other than simple",
                        "- split: {tokenize: ',', steps: [{stop: {}}]}",
                        "language-is-simple",
                        "tokenize"),
                route(
                        "a class as an expression",
                        "- filter: {method: {beanType: java.lang.Math, method: random}, steps: [{stop: {}}]}",
                        "language-is-simple",
                        "method"),
                route(
                        "unknown property",
                        "- to: direct:orders.stage?timeout={{orders.tmeout}}",
                        "property-has-value",
                        "{{orders.tmeout}}"),
                route("too many steps", "- log: x\n".repeat(16), "route-fits-a-screen", "16 steps"),
                route(
                        "too deep",
                        "- filter: {simple: a, steps: [{filter: {simple: b, steps: [{filter: {simple: c, steps: [{stop: {}}]}}]}}]}",
                        "route-is-flat",
                        "stop at depth 4"),
                new Damage(
                        "a timer that overtakes itself",
                        FILE,
                        consumer(
                                "billing.ask",
                                "timer:billing.ask",
                                "description: Asks, routeConfigurationId: channel.reject-order, "),
                        "timer-waits",
                        "timer:billing.ask"),
                route(
                        "a delay that lets others pass",
                        "- delay: {constant: '10'}",
                        "delay-holds",
                        "delay in billing.ask"),
                new Damage(
                        "same id twice",
                        FILE,
                        consumer("orders.stage", "direct:orders.stage", ""),
                        "id-is-unique",
                        "orders.stage"),
                new Damage(
                        "same address twice",
                        FILE,
                        consumer("billing.ask", "direct:orders.stage", ""),
                        "address-is-unique",
                        "direct:orders.stage"),
                new Damage(
                        "same configuration twice",
                        FILE,
                        RunningService.CHANNEL,
                        "configuration-is-unique",
                        "channel.reject-order"),
                new Damage(
                        "misspelt configuration",
                        FILE,
                        consumer("billing.ask", "direct:billing.ask", "routeConfigurationId: channel.rejct, "),
                        "configuration-exists",
                        "channel.rejct"),
                new Damage(
                        "no error channel",
                        FILE,
                        consumer("billing.ask", "seda:billing.ask", ""),
                        "consumer-has-error-channel",
                        "seda:billing.ask"),
                new Damage(
                        "no description",
                        FILE,
                        consumer("billing.ask", "timer:billing", "routeConfigurationId: channel.reject-order, "),
                        "entry-has-description",
                        "timer:billing"),
                new Damage(
                        "no id",
                        FILE,
                        "- route: {from: {uri: direct:billing.ask, steps: [{log: x}]}}",
                        "route-has-id",
                        "direct:billing.ask"),
                new Damage(
                        "id without a verb",
                        FILE,
                        consumer("billing.Ask", "direct:billing.Ask", ""),
                        "route-is-step-and-verb",
                        "billing.Ask"),
                new Damage(
                        "another step's route",
                        FILE,
                        consumer("stock.ask", "direct:stock.ask", ""),
                        "route-is-in-its-file",
                        "billing."),
                new Damage(
                        "address unlike id",
                        FILE,
                        consumer("billing.ask", "direct:billing.answer", ""),
                        "address-is-route-id",
                        "direct:billing.answer"),
                new Damage(
                        "configuration without a verb",
                        FILE,
                        "- routeConfiguration: {id: billing, onException: []}",
                        "configuration-is-step-and-verb",
                        "billing"),
                new Damage(
                        "unset parameter",
                        STATEMENT,
                        "SELECT :#shop, :#shopp, :#in:shoppes",
                        "parameter-is-set",
                        ":#shopp"),
                new Damage(
                        "unset list", STATEMENT, "SELECT 1 WHERE 1 IN (:#in:shoppes)", "parameter-is-set", ":#shoppes"),
                new Damage("broken parameter", STATEMENT, "SELECT :#${body", "parameter-is-named", ":#${body"),
                new Damage("temporary table", STATEMENT, "SELECT * FROM #work", "parameter-is-named", "#work"),
                new Damage("mark in a text", STATEMENT, "SELECT 'Order #5' AS ORDR", "parameter-is-named", "#5"),
                new Damage(
                        "another engine's words",
                        STATEMENT,
                        "SELECT 1 AS ONE LIMIT 1",
                        "statement-is-for-every-engine",
                        "LIMIT; write TOP (n)"),
                new Damage("empty statement", STATEMENT, "-- nothing\n", "statement-is-there", "empty"),
                new Damage(
                        "statement without a verb's name",
                        "sql/documents/Answer.sql",
                        "SELECT 1 AS ONE",
                        "statement-is-verb",
                        "Answer.sql"));
    }

    private static Damage route(String name, String steps, String rule, String value) {
        String text = "- route:\n    id: billing.ask\n    from:\n      uri: direct:billing.ask\n      steps:\n";
        return new Damage(name, FILE, text + steps.indent(8), rule, value);
    }

    private static String consumer(String id, String uri, String attributes) {
        return "- route: {id: " + id + ", " + attributes + "from: {uri: '" + uri + "', steps: [{log: x}]}}";
    }

    @BeforeAll
    void start(@TempDir Path home) {
        service = new RunningService(home).start(Duration.ofSeconds(5));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isRefusedWithFileAndReasonWhileTheRoutesGoOn(Damage damage) {
        int ticks = service.ticks();
        service.write(damage.file(), damage.text());
        try {
            DeploymentReport report = service.deployment().deploy();

            assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.REFUSED);
            assertThat(report.findings()).as(report.toString()).anySatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(damage.rule());
                assertThat(finding.file()).isEqualTo(damage.file());
                assertThat(finding.value()).contains(damage.value());
            });
            assertThat(service.ask("a")).isEqualTo("A-one");
            assertThat(service.camel().getRoutes()).hasSize(3);
            await().pollInterval(Duration.ofMillis(5)).until(() -> service.ticks() > ticks);
        } finally {
            service.delete(damage.file());
            service.write(STATEMENT, "-- Answers, whoever asks\n" + RunningService.ANSWER);
        }
    }

    @Test
    void everyRuleHasABadExample() {
        assertThat(damages().map(Damage::rule).distinct()).containsAll(Rules.names());
    }

    @Test
    void allFindingsComeAtOnce() {
        service.write(
                FILE,
                route("", "- to: direct:nowhere\n- bean: {ref: nobody, method: ask}\n- to: sql:SELECT 1", "", "")
                        .text());
        try {
            assertThat(service.deployment().check().findings())
                    .extracting("rule")
                    .contains("target-has-consumer", "bean-exists", "sql-is-in-a-file", "camel-accepts-it");
        } finally {
            service.delete(FILE);
        }
    }

    @Test
    void anUnusedStatementIsAWarningAndForbidsNothing() {
        service.write("sql/billing/find-bill.sql", "SELECT 1 AS ONE");
        try {
            DeploymentReport report = service.deployment().check();

            assertThat(report.outcome()).isEqualTo(Outcome.SOUND);
            assertThat(report.warnings()).extracting("file").containsExactly("sql/billing/find-bill.sql");
        } finally {
            service.delete("sql/billing/find-bill.sql");
        }
    }
}
