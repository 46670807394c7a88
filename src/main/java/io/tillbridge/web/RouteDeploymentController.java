package io.tillbridge.web;

import io.tillbridge.deployment.DeploymentReport;
import io.tillbridge.deployment.RouteDeployment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The deployment over HTTP. Not a route, as everything else under /api is one: a deployment waits until the routes that it
 * replaces are idle, so a route could not deploy itself.
 */
@RestController
class RouteDeploymentController {
    private final RouteDeployment deployment;

    RouteDeploymentController(RouteDeployment deployment) {
        this.deployment = deployment;
    }

    @PostMapping("/api/routes/check")
    ResponseEntity<DeploymentReport> check() {
        return answer(deployment.check());
    }

    @PostMapping("/api/routes/deploy")
    ResponseEntity<DeploymentReport> deploy() {
        return answer(deployment.deploy());
    }

    private static ResponseEntity<DeploymentReport> answer(DeploymentReport report) {
        return ResponseEntity.status(report.isGood() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(report);
    }
}
