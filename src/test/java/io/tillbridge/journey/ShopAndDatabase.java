package io.tillbridge.journey;

import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.ShopSettings;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a sandbox shop on a free port, and names an empty database: embedded, or the one that was asked for. */
class ShopAndDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SandboxShop shop = new SandboxShop(ShopSettings.inMemory());
        shop.start(0);
        context.getBeanFactory().registerSingleton("sandboxShop", shop);
        TestPropertyValues.of(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                                + "IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo",
                        "tillbridge.shops.woodys.url=" + shop.url(),
                        "tillbridge.shops.woodys.consumer-key=" + shop.consumerKey(),
                        "tillbridge.shops.woodys.consumer-secret=" + shop.consumerSecret())
                .applyTo(context);
    }
}
