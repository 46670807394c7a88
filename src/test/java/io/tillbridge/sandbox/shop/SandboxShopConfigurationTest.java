package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** When the sandbox profile opens the shop, and when not. */
class SandboxShopConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void theShopOpensTellsTheWebhookAndClosesWithTheService() {
        SandboxShop[] seen = new SandboxShop[1];
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            sandbox()
                    .withPropertyValues(
                            "sandbox.shop.orders-per-minute=3000", "sandbox.shop.webhook-url=" + receiver.url())
                    .run(context -> {
                        seen[0] = context.getBean(SandboxShop.class);
                        assertThat(seen[0].isRunning()).isTrue();
                        assertThat(seen[0].orders())
                                .as("before the service is ready")
                                .isEmpty();
                        context.publishEvent(new ApplicationReadyEvent(
                                new SpringApplication(),
                                new String[0],
                                context.getSourceApplicationContext(),
                                Duration.ZERO));
                        await().untilAsserted(() -> assertThat(receiver.heard())
                                .extracting(WebhookReceiver.Heard::topic)
                                .contains("order.created"));
                    });
        }
        assertThat(seen[0].isRunning()).isFalse();
    }

    @Test
    void aRestartFindsTheOrdersAndRegistersNoSecondWebhook() {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            ApplicationContextRunner sandbox = sandbox()
                    .withPropertyValues(
                            "sandbox.shop.orders-per-minute=0", "sandbox.shop.webhook-url=" + receiver.url());
            sandbox.run(context -> context.getBean(SandboxShop.class).add(ShopClient.recorded("order-everything")));
            sandbox.run(context -> {
                SandboxShop shop = context.getBean(SandboxShop.class);
                assertThat(shop.orders()).hasSize(1);
                assertThat(ShopClient.of(shop).json("/webhooks")).hasSize(4);
            });
        }
    }

    @Test
    void aCommandFindsNoShopAndNeitherDoesWhoSwitchedItOff() {
        sandbox().withPropertyValues("tillbridge.mode=command").run(context -> assertThat(context)
                .doesNotHaveBean(SandboxShop.class));
        sandbox().withPropertyValues("sandbox.shop.enabled=false").run(context -> assertThat(context)
                .doesNotHaveBean(SandboxShop.class));
        new ApplicationContextRunner()
                .withUserConfiguration(SandboxShopConfiguration.class)
                .run(context -> assertThat(context).doesNotHaveBean(SandboxShop.class));
    }

    private ApplicationContextRunner sandbox() {
        return new ApplicationContextRunner()
                .withUserConfiguration(SandboxShopConfiguration.class)
                .withPropertyValues(
                        "spring.profiles.active=sandbox",
                        "sandbox.shop.port=0",
                        "sandbox.shop.folder=" + folder.resolve("shop"));
    }
}
