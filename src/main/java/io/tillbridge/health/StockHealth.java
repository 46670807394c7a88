package io.tillbridge.health;

import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Map;
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

/** The part of /actuator/health that says whether shops are told of their stock: a brake that is on wants a person now. */
@Component("stockHealthIndicator")
class StockHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(StockHealth.class);

    private final ObjectProvider<ProducerTemplate> routes;
    private final ObjectProvider<CamelContext> camel;
    private final Settings settings;

    StockHealth(ObjectProvider<ProducerTemplate> routes, ObjectProvider<CamelContext> camel, Settings settings) {
        this.routes = routes;
        this.camel = camel;
        this.settings = settings;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Health health() {
        try {
            if (!camel.getObject().isStarted()) {
                throw new IllegalStateException("the routes are not started");
            }
            return of(routes.getObject().requestBody("direct:stock.find-holds", null, List.class));
        } catch (CamelExecutionException | IllegalStateException e) {
            LOG.debug("No standing of stock", e);
            return Health.unknown()
                    .withDetail("sentence", "Cannot be read now; db and camelHealth say why.")
                    .build();
        }
    }

    private Health of(List<Map<String, Object>> holds) {
        Map<String, Object> sentences = new TreeMap<>();
        settings.shops().keySet().forEach(shop -> sentences.put(shop, "Is told of its stock."));
        for (Map<String, Object> row : holds) {
            Columns hold = Columns.of(row);
            sentences.put(hold.text("SHOP"), "HELD: " + hold.text("HELD_WHY"));
        }
        return (holds.isEmpty() ? Health.up() : Health.down())
                .withDetails(sentences)
                .build();
    }
}
