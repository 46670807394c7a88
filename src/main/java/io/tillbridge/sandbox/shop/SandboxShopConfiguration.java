package io.tillbridge.sandbox.shop;

import io.tillbridge.sandbox.shop.shoppers.Shoppers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The shop of the sandbox profile: open before any route reads it, closed after the last. Not for commands, which only visit. */
@Configuration
@Profile("sandbox")
@ConditionalOnProperty(name = "sandbox.shop.enabled", matchIfMissing = true)
@ConditionalOnExpression("'${tillbridge.mode:service}' != 'command'")
@EnableConfigurationProperties(SandboxShopProperties.class)
public class SandboxShopConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxShopConfiguration.class);

    private static final int BEFORE_ALL_ROUTES = Integer.MIN_VALUE + 1000;

    @Bean(destroyMethod = "close")
    SandboxShop sandboxShop(SandboxShopProperties options) {
        return new SandboxShop(ShopSettings.inMemory()
                .keptIn(options.folder())
                .withKeys(options.consumerKey(), options.consumerSecret()));
    }

    @Bean(destroyMethod = "close")
    Shoppers sandboxShoppers(SandboxShop shop, SandboxShopProperties options) {
        return new Shoppers(shop, options.secondThoughts());
    }

    @Bean
    SmartLifecycle sandboxShopOpening(SandboxShop shop, SandboxShopProperties options) {
        return new Phase(BEFORE_ALL_ROUTES, () -> open(shop, options), shop::stop);
    }

    /** Customers come when everything else is up: a webhook whose first deliveries nobody takes is soon switched off. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> sandboxShoppersComing(Shoppers shoppers, SandboxShopProperties options) {
        return ready -> shoppers.start(options.ordersPerMinute());
    }

    /** What somebody who has just started it can look at. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> sandboxGuide(Environment environment, SandboxShop shop) {
        return ready -> {
            String here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
            LOG.info("Customers buy at {}, a till works at station 101; orders are posted as they come:", shop.url());
            LOG.info("  curl -H 'X-API-Key: {}' {}/api/orders", environment.getProperty("tillbridge.api-key"), here);
            LOG.info("  curl {}/actuator/health", here);
            LOG.info("  SPRING_PROFILES_ACTIVE=sandbox java -jar target/tillbridge.jar orders show 1002");
        };
    }

    private static void open(SandboxShop shop, SandboxShopProperties options) {
        shop.start(options.port());
        if (!options.webhookUrl().isEmpty()) {
            shop.registerWebhook("order.created", options.webhookUrl(), options.webhookSecret());
            shop.registerWebhook("order.updated", options.webhookUrl(), options.webhookSecret());
            shop.registerWebhook("customer.created", options.webhookUrl(), options.webhookSecret());
            shop.registerWebhook("customer.updated", options.webhookUrl(), options.webhookSecret());
        }
    }

    private static final class Phase implements SmartLifecycle {

        private final int phase;
        private final Runnable start;
        private final Runnable stop;
        private volatile boolean running;

        private Phase(int phase, Runnable start, Runnable stop) {
            this.phase = phase;
            this.start = start;
            this.stop = stop;
        }

        @Override
        public void start() {
            start.run();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            stop.run();
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return phase;
        }
    }
}
