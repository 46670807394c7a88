package io.tillbridge.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** What the service says, and does not start with, when its settings are wrong: the key, the value, the rule, the mend. */
class SettingsTest {
    private static final String[] ONE_SHOP = {
        "tillbridge.shops.woodys.url=https://shop.example",
        "tillbridge.shops.woodys.consumer-key=k",
        "tillbridge.shops.woodys.consumer-secret=s",
        "tillbridge.counterpoint.store=01",
        "tillbridge.counterpoint.station=WEB",
        "tillbridge.counterpoint.drawer=WEB",
        "tillbridge.counterpoint.user=WEB",
        "tillbridge.counterpoint.location=01",
        "tillbridge.counterpoint.template-customer=TEMPLATE",
    };

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    @Import(SettingsConfiguration.class)
    static class Service {}

    private final ApplicationContextRunner asShipped = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Service.class);

    private final ApplicationContextRunner withShop = asShipped.withPropertyValues(ONE_SHOP);

    @Test
    void areSoundAsShipped() {
        asShipped.run(service ->
                assertThat(service).hasNotFailed().getBean(Settings.class).isNotNull());
    }

    @Test
    void areSoundInTheSandbox() {
        asShipped.withPropertyValues("spring.profiles.active=sandbox").run(service -> assertThat(service)
                .hasNotFailed());
    }

    @Test
    void areSoundWithOneShop() {
        withShop.run(service -> {
            assertThat(service).hasNotFailed();
            assertThat(service.getBean(Settings.class)
                            .shop("woodys")
                            .orElseThrow()
                            .ticketPrefix())
                    .isEqualTo("W");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "counterpoint.zone                  | Mars/Olympus    | Unknown time-zone ID",
                "counterpoint.code-page             | klingon         | klingon",
                "counterpoint.currency              | dollars         | is a code of three capital letters, such as USD",
                "counterpoint.writer                | ftp             | There is no such writer. Write: writer: sql",
                "counterpoint.writer                | api             | NCR's REST service is not there yet. Write: writer: sql",
                "counterpoint.document              | quote           | is order (shipped later) or ticket (handed over already)",
                "counterpoint.shipping-charge       | 6               | must be less than or equal to 5",
                "counterpoint.document-id-start     | 0               | must be greater than 0",
                "counterpoint.document-id-start     | 999999999999999 | leave room above it",
                "counterpoint.document-id-start     | 1000000000000000| DOC_ID has fifteen digits",
                "counterpoint.customer-prefix       | WEB-SHOP-       | is at most six capital letters, digits or -",
                "counterpoint.customer-number-start | 10000000000     | CUST_NO has fifteen characters",
                "orders.page-size                   | 0               | must be greater than or equal to 1",
                "orders.page-size                   | 101             | must be less than or equal to 100",
                "orders.page-size                   | many            | many",
                "orders.overlap                     | 0s              | Must be longer than nothing, such as 5m.",
                "orders.first-pull                  | -1d             | Must be longer than nothing, such as 5m.",
                "orders.workers                     | 0               | must be greater than 0",
                "orders.payable                     | draft           | take draft out of payable or not-yet",
                "retry.longest                      | 1s              | set it to at least that",
                "schedule.orders                    | every minute    | Is no Quartz cron of six or seven fields",
                "schedule.sweep                     | now             | now",
                "shop-calls.at-once                 | 0               | must be greater than 0",
                "shop-calls.time-limit              | 0s              | Must be longer than nothing, such as 5m.",
                "shops.woodys.api-path              | wp-json/        | is a path such as /wp-json",
                "schedule.webhooks                  | hourly          | Is no Quartz cron of six or seven fields",
                "health.silent-webhooks             | 0               | must be greater than 0",
                "public-url                         | http://bridge.example | Is no address for a shop's webhooks",
                "public-url                         | bridge.example  | Write it as in: public-url: https://bridge.example",
                "shops.woodys.url                   | http://shop.example | Write: url: https://shop.example (a private CA",
                "shops.woodys.url                   | shop.example    | Is no address of a shop",
                "shops.woodys.url                   | ftp://shop.example | Is no address of a shop",
                "shops.woodys.url                   | ''              | must not be blank",
                "shops.woodys.consumer-key          | ''              | must not be blank",
                "shops.woodys.ticket-prefix         | web             | is one to four capital letters or digits, such as W",
            })
    void aWrongValueIsSaidWithKeyAndMend(String key, String value, String sentence) {
        withShop.withPropertyValues("tillbridge." + key + "=" + value).run(service -> {
            assertThat(service).hasFailed();
            assertThat(said(service.getStartupFailure()))
                    .contains("Value: ", sentence)
                    .matches(said -> plain(said).contains(plain("tillbridge." + key)), "names " + key);
        });
    }

    @ParameterizedTest
    @CsvSource({"store", "station", "drawer", "user", "location", "template-customer"})
    void aShopNeedsItsPlaceInCounterPoint(String name) {
        String key = "tillbridge.counterpoint." + name;
        withShop.withPropertyValues(key + "=").run(service -> {
            assertThat(service).hasFailed();
            assertThat(said(service.getStartupFailure()))
                    .contains(
                            key,
                            "Orders of a shop cannot be posted without it. Set it to a code of your CounterPoint.");
        });
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8089", "http://127.0.0.1", "http://[::1]:8089", "https://shop.example/store/"})
    void plainHttpIsForThisMachine(String url) {
        withShop.withPropertyValues("tillbridge.shops.woodys.url=" + url)
                .run(service -> assertThat(service).hasNotFailed());
    }

    @ParameterizedTest(name = "{0} and {1} meet: {2}")
    @CsvSource({"W, W, true", "W, W1, true", "A2, A, true", "W, WB, false", "A, B, false"})
    void twoShopsNeverShareTicketNumbers(String one, String other, boolean meet) {
        withShop.withPropertyValues(
                        "tillbridge.shops.woodys.ticket-prefix=" + one,
                        "tillbridge.shops.yard.url=https://yard.example",
                        "tillbridge.shops.yard.consumer-key=k",
                        "tillbridge.shops.yard.consumer-secret=s",
                        "tillbridge.shops.yard.ticket-prefix=" + other)
                .run(service -> {
                    if (meet) {
                        assertThat(service).hasFailed();
                        assertThat(said(service.getStartupFailure()))
                                .contains("tillbridge.shops.yard.ticket-prefix", "the same ticket numbers");
                    } else {
                        assertThat(service).hasNotFailed();
                    }
                });
    }

    @Test
    void aWordThatIsMappedTwiceIsSaid() {
        withShop.withPropertyValues(
                        "tillbridge.counterpoint.pay-codes[0].gateway=stripe",
                        "tillbridge.counterpoint.pay-codes[0].code=WEBCARD",
                        "tillbridge.counterpoint.pay-codes[1].gateway=Stripe",
                        "tillbridge.counterpoint.pay-codes[1].code=WEBCHQ")
                .run(service -> {
                    assertThat(service).hasFailed();
                    assertThat(said(service.getStartupFailure()))
                            .contains("tillbridge.counterpoint.pay-codes", "Stands there twice: stripe");
                });
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        withShop.withPropertyValues(
                        "tillbridge.counterpoint.station=",
                        "tillbridge.counterpoint.writer=api",
                        "tillbridge.orders.page-size=101")
                .run(service -> assertThat(said(service.getStartupFailure()))
                        .contains("counterpoint.station", "counterpoint.writer", "orders.pageSize"));
    }

    @Test
    void secretsAreNotSaid() {
        withShop.withPropertyValues(
                        "tillbridge.shops.woodys.consumer-secret=cs_geheim",
                        "tillbridge.shops.woodys.webhook-secret=wh_geheim",
                        "tillbridge.api-key=ak_geheim",
                        "tillbridge.shops.woodys.url=http://shop.example")
                .run(service -> assertThat(said(service.getStartupFailure())).doesNotContain("geheim"));
    }

    /** Spring Boot writes some keys as shops.woodys.page-size and some as shops[woodys].pageSize; it reads either. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "").replaceAll("\\[(\\w+)]", ".$1");
    }

    /** What Spring Boot prints instead of a stack. */
    private static String said(Throwable failure) {
        ArgumentResolver none = ArgumentResolver.of(BeanFactory.class, new DefaultListableBeanFactory())
                .and(Environment.class, new StandardEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, none, (type, name, failed) -> {})
                .stream()
                .flatMap(analyzer -> Stream.ofNullable(analyzer.analyze(failure)))
                .map(FailureAnalysis::getDescription)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing but a stack", failure));
    }
}
