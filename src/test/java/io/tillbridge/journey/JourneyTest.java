package io.tillbridge.journey;

import io.tillbridge.Tillbridge;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole journey: the real routes in a real Camel context, a real database and the sandbox shop over HTTP.
 * All such tests share one context. Schedules stand still; tests tick them through {@link Journey}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Tillbridge.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tillbridge.mode=test",
            "sandbox.shop.enabled=false",
            "sandbox.till.enabled=false",
            "tillbridge.schedule.orders=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.customers=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.retry=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.refunds=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.vanished=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.webhooks=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.sweep=1h",
            "tillbridge.schedule.contract=1h",
            "tillbridge.public-url=http://localhost:1",
            "tillbridge.schedule.prices=1h",
            "tillbridge.schedule.price-log=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.history=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.stock=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.reconcile=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.products=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.catalogue=0 0 0 1 1 ? 2099",
            "tillbridge.products.fields=regular-price,promotion-price,weight,status,description",
            "tillbridge.stock.gather=10ms",
            "tillbridge.shops.woodys.price-hold=20",
            "tillbridge.shops.woodys.price-reject=80",
            "tillbridge.schedule.books=1h",
            "tillbridge.books.folder=target/books",
            "tillbridge.schedule.books-export=0 0 0 1 1 ? 2099",
            "tillbridge.schedule.books-reconcile=0 0 0 1 1 ? 2099",
            "tillbridge.pricing.per-minute=150",
            "tillbridge.pricing.keys[0].name=plug-in",
            "tillbridge.pricing.keys[0].key=only-prices",
            "tillbridge.pricing.keys[1].name=hasty",
            "tillbridge.pricing.keys[1].key=too-often",
            "tillbridge.history.keys[0].name=sales",
            "tillbridge.history.keys[0].key=only-history",
            "tillbridge.pricing.origins=https://shop.example.test",
            "tillbridge.orders.first-pull=365d",
            "tillbridge.orders.page-size=20",
            "tillbridge.shop-calls.longest-rest=1ns",
            "tillbridge.counterpoint.codes-age=0s",
        })
@ActiveProfiles("sandbox")
@ContextConfiguration(initializers = ShopAndDatabase.class)
@Import({Journey.class, Clerk.class, FaultyDatabase.class})
@AutoConfigureObservability
public @interface JourneyTest {}
