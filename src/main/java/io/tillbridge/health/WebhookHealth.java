package io.tillbridge.health;

import io.tillbridge.health.WebhookFindings.Webhooks;
import io.tillbridge.journey.webhooks.WebhookKeeper;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The part of /actuator/health that says whether shops tell of their orders by themselves. */
@Component("webhooksHealthIndicator")
class WebhookHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookHealth.class);

    private final ObjectProvider<ProducerTemplate> routes;
    private final ObjectProvider<CamelContext> camel;
    private final Settings settings;
    private final WebhookKeeper keeper;
    private final Clock clock;

    WebhookHealth(
            ObjectProvider<ProducerTemplate> routes,
            ObjectProvider<CamelContext> camel,
            Settings settings,
            WebhookKeeper keeper,
            Clock clock) {
        this.routes = routes;
        this.camel = camel;
        this.settings = settings;
        this.keeper = keeper;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Map<String, Optional<String>> shops = new TreeMap<>();
        settings.shops().keySet().forEach(shop -> shops.put(shop, keeper.whyNot(shop)));
        try {
            return WebhookFindings.of(shops, standing(), settings.health().silentWebhooks(), clock.instant());
        } catch (CamelExecutionException | IllegalStateException e) {
            LOG.debug("No standing of webhooks", e);
            return Health.unknown()
                    .withDetail("sentence", "Cannot be read now; db and camelHealth say why.")
                    .build();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Webhooks> standing() {
        if (!camel.getObject().isStarted()) {
            throw new IllegalStateException("the routes are not started");
        }
        List<Map<String, Object>> rows =
                routes.getObject().requestBody("direct:health.read-webhooks", null, List.class);
        Map<String, Webhooks> standing = new TreeMap<>();
        if (rows != null) {
            rows.forEach(row -> standing.put(Columns.of(row).text("SHOP"), Webhooks.of(row)));
        }
        return standing;
    }
}
