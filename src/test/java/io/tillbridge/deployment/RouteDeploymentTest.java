package io.tillbridge.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.deployment.DeploymentReport.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.camel.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteDeploymentTest {

    private static final String LETTERS = """
            - route:
                id: letters.read
                description: Cannot start
                routeConfigurationId: channel.reject-order
                from:
                  uri: file:no-such-folder?autoCreate=false&startingDirectoryMustExist=true
                  steps:
                    - to: direct:orders.stage
            """;

    @TempDir
    Path home;

    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService(home).start(Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private DeploymentReport deploy(Outcome expected) {
        DeploymentReport report = service.deployment().deploy();
        assertThat(report.outcome()).as(report.toString()).isEqualTo(expected);
        return report;
    }

    @Test
    void nothingIsTouchedWhereNothingHasChanged() throws Exception {
        service.ask("a");

        DeploymentReport report = deploy(Outcome.UNCHANGED);

        assertThat(report.rebuilt()).isEmpty();
        assertThat(service.exchanges("orders.stage")).isEqualTo(1);
        assertThat(service.deployment().last()).contains(report);
    }

    @Test
    void anEditedRouteIsSwappedAndTheOthersKeepTheirCounters() throws Exception {
        service.ask("a");
        service.edit(
                "routes/orders.camel.yaml", "- bean: {ref: words, method: upper}", "- setBody: {constant: edited}");

        DeploymentReport report = deploy(Outcome.DEPLOYED);

        assertThat(report.rebuilt()).containsExactly("routes/orders.camel.yaml");
        assertThat(service.exchanges("documents.post")).isEqualTo(1);
        assertThat(service.exchanges("orders.stage")).isZero();
        assertThat(service.ask("a")).isEqualTo("edited-one");
    }

    @Test
    void anEditedStatementTakesEffectWithADeploymentAndNotBefore() throws Exception {
        service.edit("sql/documents/find-answer.sql", "-one", "-two");
        service.camel().getRouteController().stopRoute("documents.post");
        service.camel().getRouteController().startRoute("documents.post");
        assertThat(service.ask("a")).isEqualTo("A-one");

        DeploymentReport report = deploy(Outcome.DEPLOYED);

        assertThat(report.rebuilt()).containsExactly("routes/documents.camel.yaml");
        assertThat(service.ask("a")).isEqualTo("A-two");
    }

    @Test
    void aNewFileBringsItsRoutesAndADeletedOneTakesThemAlong() {
        service.write(
                "routes/billing.camel.yaml",
                "- route: {id: billing.ask, from: {uri: direct:billing.ask, steps: [{setBody: {constant: billed}}]}}");
        deploy(Outcome.DEPLOYED);
        assertThat(service.camel().createProducerTemplate().requestBody("direct:billing.ask", ""))
                .isEqualTo("billed");

        service.delete("routes/billing.camel.yaml");
        deploy(Outcome.DEPLOYED);
        assertThat(service.camel().getRoute("billing.ask")).isNull();
        assertThat(service.ask("a")).isEqualTo("A-one");
    }

    @Test
    void aRenamedRouteLeavesNothingBehind() {
        service.edit("routes/documents.camel.yaml", "documents.post", "documents.write");
        service.edit("routes/orders.camel.yaml", "documents.post", "documents.write");

        deploy(Outcome.DEPLOYED);

        assertThat(service.camel().getRoute("documents.post")).isNull();
        assertThat(service.camel().getRoutes()).hasSize(3);
        assertThat(service.ask("a")).isEqualTo("A-one");
    }

    @Test
    void anEditedRouteConfigurationTakesEffectInEveryFile() {
        service.edit("routes/documents.camel.yaml", "${body}", "${body.nowhere}");
        service.edit(
                "routes/orders.camel.yaml",
                "id: orders.stage",
                "id: orders.stage\n    routeConfigurationId: channel.reject-order");
        deploy(Outcome.DEPLOYED);
        assertThat(service.ask("a")).isEqualTo("rejected");

        service.edit("routes/channels/reject.camel.yaml", "constant: rejected", "constant: held");
        DeploymentReport report = deploy(Outcome.DEPLOYED);

        assertThat(report.rebuilt()).hasSize(4);
        assertThat(service.ask("a")).isEqualTo("held");
        int ticks = service.ticks();
        await().until(() -> service.ticks() > ticks);
    }

    @Test
    void aStatementThatOnlyAConfigurationUsesRebuildsEveryRoute() {
        service.write("sql/channel/find-reason.sql", "SELECT 'because' AS REASON");
        service.edit("routes/documents.camel.yaml", "${body}", "${body.nowhere}");
        service.edit(
                "routes/channels/reject.camel.yaml",
                "- setBody: {constant: rejected}",
                "- to: sql:file:sql/channel/find-reason.sql?outputType=SelectOne");
        deploy(Outcome.DEPLOYED);
        assertThat(service.ask("a")).isEqualTo("because");

        service.edit("sql/channel/find-reason.sql", "because", "for a reason");
        deploy(Outcome.DEPLOYED);

        assertThat(service.ask("a")).isEqualTo("for a reason");
    }

    @Test
    void damageThenRepairThenDeployWorks() {
        service.edit("routes/orders.camel.yaml", "method: upper", "method: uper");
        deploy(Outcome.REFUSED);
        assertThat(service.ask("a")).isEqualTo("A-one");

        service.edit("routes/orders.camel.yaml", "method: uper", "method: upper");
        deploy(Outcome.UNCHANGED);

        service.edit("sql/documents/find-answer.sql", "-one", "-three");
        deploy(Outcome.DEPLOYED);
        assertThat(service.ask("a")).isEqualTo("A-three");
    }

    @Test
    void aSwapThatFailsBringsBackRoutesConfigurationsAndStatementsAndLeavesTheFilesEdited() throws Exception {
        // the rehearsal starts no consumer, so a missing folder shows only in the swap
        service.write("routes/letters.camel.yaml", LETTERS);
        service.edit("routes/documents.camel.yaml", "${body}", "${body}${body.nowhere}");
        service.edit("sql/documents/find-answer.sql", "-one", "-two");
        service.edit("routes/channels/reject.camel.yaml", "constant: rejected", "constant: held");

        DeploymentReport report = deploy(Outcome.RESTORED);

        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.value())
                .contains("no-such-folder"));
        assertThat(service.ask("a")).isEqualTo("A-one");
        assertThat(service.camel().getRoutes())
                .extracting(Route::getRouteId)
                .containsExactlyInAnyOrder("orders.stage", "documents.post", "ticks.count");
        int ticks = service.ticks();
        await().until(() -> service.ticks() > ticks);
        assertThat(home.resolve("sql/documents/find-answer.sql")).content().contains("-two");

        service.delete("routes/letters.camel.yaml");
        deploy(Outcome.DEPLOYED);
        assertThat(service.ask("a")).isEqualTo("held");
    }

    @Test
    void whatThisProcessDoesNotRunIsHeldToTheRulesAndLeftOutOfTheSwap() {
        String web = "- route: {id: web.ask, description: Asks, routeConfigurationId: channel.reject-order,"
                + " from: {uri: 'platform-http:/ask', steps: [{to: 'direct:orders.stage'}]}}";
        service.write("routes/web/ask.camel.yaml", web);
        deploy(Outcome.DEPLOYED);
        assertThat(service.camel().getRoute("web.ask")).isNull();

        service.edit("routes/web/ask.camel.yaml", "direct:orders.stage", "direct:orders.stagee");
        assertThat(deploy(Outcome.REFUSED).findings()).extracting("rule").containsExactly("target-has-consumer");
    }

    @Test
    void aCheckTouchesNothing() {
        service.edit("sql/documents/find-answer.sql", "-one", "-two");

        assertThat(service.deployment().check().outcome()).isEqualTo(Outcome.SOUND);

        assertThat(service.ask("a")).isEqualTo("A-one");
    }
}
