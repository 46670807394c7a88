package io.tillbridge.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.journey.JourneyTest;
import io.tillbridge.web.Visitor;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@JourneyTest
class HealthAndMetricsTest {
    private final Environment environment;

    @Autowired
    HealthAndMetricsTest(Environment environment) {
        this.environment = environment;
    }

    @Test
    void healthSaysASentenceForEachPart() {
        JsonNode health = Visitor.stranger(environment).read("/actuator/health");

        for (String part : List.of("schedule", "orders", "rejects", "outbox")) {
            JsonNode details = health.path("components").path(part).path("details");
            assertThat(details.path("sentence").asText())
                    .as(part + " in " + health)
                    .isNotEmpty()
                    .isNotEqualTo("Cannot be read now; db and camelHealth say why.");
        }
        assertThat(health.path("components")
                        .path("shops")
                        .path("details")
                        .path("woodys")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void prometheusHasRouteTimersAndHowTheJourneyStands() {
        Visitor visitor = Visitor.withKey(environment);
        visitor.get("/api/orders");

        String metrics = visitor.get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains("camel_route_policy_seconds_count")
                .contains("routeId=\"orders.list\"")
                .contains("tillbridge_orders{state=\"REJECTED\"}")
                .contains("tillbridge_orders_oldest_unposted_seconds ")
                .contains("tillbridge_outbox_due ")
                .doesNotContain("} NaN");
    }

    @Test
    void everyRouteIsThereOverJmx() throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName route = new ObjectName("org.apache.camel:context=tillbridge,type=routes,name=\"documents.post\"");

        assertThat(server.getAttribute(route, "State")).isEqualTo("Started");
        assertThat((Long) server.getAttribute(route, "ExchangesTotal")).isNotNegative();
    }
}
