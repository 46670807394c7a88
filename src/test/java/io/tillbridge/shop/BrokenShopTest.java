package io.tillbridge.shop;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.channel.ShopFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers answer that are broken, badly set up or in trouble, and what is made of it. */
class BrokenShopTest {
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(false));

    @BeforeEach
    void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        SERVER.resetAll();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(anyUrl()).willReturn(answer));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse()
                .withHeader("Content-Type", "application/json; charset=UTF-8")
                .withBody(body);
    }

    private static void at(CalledShop.Work work, String... settings) {
        CalledShop.at(SERVER.baseUrl(), work, settings);
    }

    @Test
    void everyCallSaysWhoItIsAndTakesPackedAnswers() {
        answers(json("[{\"name\":\"" + "x".repeat(5000) + "\"}]"));

        at(shop -> assertThat(shop.get("orders")).endsWith("x\"}]"));

        SERVER.verify(getRequestedFor(anyUrl())
                .withHeader("User-Agent", matching("Tillbridge/.+"))
                .withHeader("Accept-Encoding", containing("gzip")));
    }

    @Test
    void aSmallPackageWithALargeAnswerIsCountedUnpacked() {
        answers(json("[\"" + "x".repeat(3_000_000) + "\"]"));

        at(
                shop -> assertThat(shop.failure("orders").rejection().reason()).isEqualTo(Reason.ANSWER_TOO_LARGE),
                "tillbridge.orders.body-limit=1000000");
    }

    @Test
    void anAnswerThatComesByDropsIsBrokenOff() {
        answers(json("[" + "1,".repeat(200) + "1]").withChunkedDribbleDelay(50, 30_000));

        at(
                shop -> {
                    Instant before = Instant.now();
                    ShopFailure failure = shop.failure("orders");
                    assertThat(failure.getMessage()).contains("it took longer than 1 s in all");
                    assertThat(failure.isTooMuch()).isTrue();
                    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
                },
                "tillbridge.shop-calls.time-limit=1s");
    }

    @Test
    void aShopThatKeepsSilentIsGivenUpAndAskedForLess() {
        answers(json("[]").withFixedDelay(5000));

        at(
                shop -> {
                    ShopFailure failure = shop.failure("orders");
                    assertThat(failure.getMessage()).contains("it kept silent for too long");
                    assertThat(failure.isTooMuch()).isTrue();
                },
                "tillbridge.shop-calls.answer-within=300ms");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.shop.example/wp-json/wc/v3/orders?x=1, https://www.shop.example, url to: https://www.shop.example",
        "https://shop.example/store/wp-json/wc/v3/orders, https://shop.example, url to: https://shop.example/store",
        "https://shop.example/coming-soon/, https://shop.example/coming-soon/, let this machine's address in",
        "/elsewhere, elsewhere without saying where, Open the shop in a browser"
    })
    void aRedirectIsNotFollowedAndItsHostIsTheMend(String location, String where, String mend) {
        answers(aResponse().withStatus(301).withHeader("Location", location));

        at(shop -> {
            Rejection rejection = shop.failure("orders").rejection();
            assertThat(rejection.reason()).isEqualTo(Reason.SHOP_REFUSED);
            assertThat(rejection.sentence()).contains(where).doesNotContain("x=1");
            assertThat(rejection.mend()).contains(mend);
        });
    }

    @Test
    void aByteOrderMarkAndOtherCharacterSetsAreRead() {
        answers(json("\uFEFF{\"city\":\"Z\u00fcrich\"}"));
        at(shop -> assertThat(shop.get("orders")).isEqualTo("{\"city\":\"Z\u00fcrich\"}"));

        answers(aResponse()
                .withHeader("Content-Type", "application/json; charset=ISO-8859-1")
                .withBody("{\"city\":\"Z\u00fcrich\"}".getBytes(ISO_8859_1)));
        at(shop -> assertThat(shop.get("orders")).isEqualTo("{\"city\":\"Z\u00fcrich\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html; charset=UTF-8"})
    void whatPhpPrintsBeforeTheJsonIsPassedOver(String contentType) {
        String notices =
                "<br />\n<b>Deprecated</b>:  Creation of property {x} [y] is deprecated in <b>/var/www/a.php</b>"
                        + " on line <b>12</b><br />\n";
        answers(aResponse()
                .withHeader("Content-Type", contentType)
                .withBody((notices + "[{\"id\":1},{\"id\":2}]").getBytes(UTF_8)));
        at(shop -> assertThat(shop.get("orders")).isEqualTo("[{\"id\":1},{\"id\":2}]"));

        answers(aResponse().withHeader("Content-Type", contentType).withBody(notices + "[{\"id\":1},{\"id\""));
        at(shop -> {
            if (contentType.contains("html")) {
                assertThat(shop.failure("orders").getMessage()).contains("a page instead of an answer");
            }
        });
    }

    @Test
    void aPauseThatTheShopAskedForIsKeptByEverybodyAndNeverTooLong() {
        answers(aResponse().withStatus(503).withHeader("Retry-After", "600"));

        at(shop -> {
            shop.failure("orders");
            assertThat(shop.failure("products").getMessage()).contains("it asked to be left alone for");
            assertThat(SERVER.findAll(getRequestedFor(anyUrl()))).hasSize(1);
        });
        at(
                shop -> {
                    shop.failure("orders");
                    answers(json("[]"));
                    org.awaitility.Awaitility.await().ignoreExceptions().until(() -> shop.get("orders")
                            .equals("[]"));
                },
                "tillbridge.shop-calls.longest-rest=200ms");
    }

    @Test
    void aPauseMayBeSaidAsADateOrNotAtAll() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(90).atZone(ZoneOffset.UTC));
        answers(aResponse().withStatus(429).withHeader("Retry-After", date));
        at(shop -> {
            shop.failure("orders");
            assertThat(shop.failure("orders").getMessage()).contains("it asked to be left alone for");
        });

        answers(aResponse().withStatus(429));
        at(shop -> {
            shop.failure("orders");
            assertThat(shop.failure("orders").getMessage()).contains("it asked to be left alone for");
        });
    }

    @Test
    void nobodyAtTheAddressAndNobodyOfThatNameAreSaid() {
        CalledShop.at(
                "http://localhost:1",
                shop -> assertThat(shop.failure("orders").getMessage()).contains("nobody listens at its address"));
        CalledShop.at(
                "https://shop.invalid",
                shop -> assertThat(shop.failure("orders").getMessage()).contains("nobody knows its host name"));
    }
}
