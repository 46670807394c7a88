package io.tillbridge.journey;

import io.tillbridge.TestDatabase;
import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.ShopSettings;
import io.tillbridge.sandbox.shop.SteppedClock;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a sandbox shop on a free port, and names an empty database: embedded, or the one that was asked for. */
class ShopAndDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String start = context.getEnvironment().getProperty(ShopTime.START);
        ShopTime time = start == null ? null : new ShopTime(new SteppedClock(start));
        ShopSettings settings = ShopSettings.inMemory();
        SandboxShop shop = new SandboxShop(time == null ? settings : settings.at(time.clock()));
        shop.start(0);
        if (time != null) {
            context.getBeanFactory().registerSingleton("shopTime", time);
        }
        context.getBeanFactory().registerSingleton("sandboxShop", shop);
        boolean asService = context.getEnvironment().containsProperty(ServiceLogin.WANTED) && !TestDatabase.onServer();
        TestDatabase database = TestDatabase.empty();
        TestPropertyValues.of(asService ? ServiceLogin.settings(database) : database.settings())
                .and(
                        "tillbridge.shops.woodys.url=" + shop.url(),
                        "tillbridge.shops.woodys.consumer-key=" + shop.consumerKey(),
                        "tillbridge.shops.woodys.consumer-secret=" + shop.consumerSecret())
                .applyTo(context);
    }
}
