package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.deployment.DeploymentReport;
import io.tillbridge.deployment.RouteDeployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules that every edit of routes/ and sql/ is held to hold for the files as they are shipped. */
@JourneyTest
class RouteRulesTest {
    @Autowired
    private RouteDeployment deployment;

    @Test
    void ownFilesKeepEveryRule() {
        DeploymentReport report = deployment.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }
}
