package io.tillbridge.sandbox.shop;

import io.tillbridge.sandbox.shop.shoppers.Shoppers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

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

    /** Customers come when everything else is up: what listens to webhooks must not miss the first of them. */
    @Bean
    SmartLifecycle sandboxShoppersComing(Shoppers shoppers, SandboxShopProperties options) {
        return new Phase(Integer.MAX_VALUE, () -> shoppers.start(options.ordersPerMinute()), shoppers::close);
    }

    private static void open(SandboxShop shop, SandboxShopProperties options) {
        shop.start(options.port());
        LOG.info("Sandbox shop at {} with {} orders a minute", shop.url(), options.ordersPerMinute());
        if (!options.webhookUrl().isEmpty()) {
            shop.registerWebhook("order.created", options.webhookUrl(), options.webhookSecret());
            shop.registerWebhook("order.updated", options.webhookUrl(), options.webhookSecret());
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
