package io.tillbridge.deployment;

import org.springframework.jmx.export.annotation.ManagedAttribute;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedResource;

/** The deployment over JMX, in text: a console has none of our classes. */
@ManagedResource(
        objectName = "io.tillbridge:type=RouteDeployment",
        description = "Edits of routes/ and sql/ in the running service")
public final class DeploymentOperations {

    private final RouteDeployment deployment;

    DeploymentOperations(RouteDeployment deployment) {
        this.deployment = deployment;
    }

    @ManagedOperation(description = "Tries the files of routes/ and sql/, and touches nothing")
    public String check() {
        return deployment.check().toString();
    }

    @ManagedOperation(description = "Makes the running routes what the files say, or leaves them as they are")
    public String deploy() {
        return deployment.deploy().toString();
    }

    @ManagedAttribute(description = "What the last check or deployment came to")
    public String getLastResult() {
        return deployment.last().map(DeploymentReport::toString).orElse("");
    }

    @ManagedAttribute(description = "When the last check or deployment was, in UTC")
    public String getLastTime() {
        return deployment.last().map(report -> report.at().toString()).orElse("");
    }
}
