package io.tillbridge.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.deployment.DeploymentReport.Outcome;
import io.tillbridge.journey.JourneyTest;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The files as they are shipped keep every rule that an edit of them is held to, and can be swapped while they run. */
@JourneyTest
class OwnFilesTest {
    @Autowired
    private RouteDeployment deployment;

    @Autowired
    private RunningSources running;

    @Autowired
    private CamelContext camel;

    @Test
    void keepEveryRule() {
        DeploymentReport report = deployment.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void areSwappedWholeWhileTheyRun() {
        int before = camel.getRoutesSize();
        NavigableMap<String, String> older = new TreeMap<>(running.onDisk().texts());
        older.replaceAll((name, text) -> text + (name.endsWith(".sql") ? "\n-- older\n" : "\n# older\n"));
        running.replace(new SourceFiles(older));

        DeploymentReport report = deployment.deploy();

        assertThat(report.outcome()).as("%s", report).isEqualTo(Outcome.DEPLOYED);
        assertThat(camel.getRoutesSize()).isEqualTo(before);
        assertThat(camel.getRoutes()).allSatisfy(route -> assertThat(camel.getRouteController()
                        .getRouteStatus(route.getRouteId())
                        .isStarted())
                .as(route.getRouteId())
                .isTrue());
    }
}
