package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a shop and what stands before it can do wrong. */
class SandboxShopMisbehaviourTest {

    private final SandboxShop shop = new SandboxShop().start(0);
    private final ShopClient client = ShopClient.of(shop);

    @BeforeEach
    void recordedOrders() {
        for (String name : List.of("order-storefront", "order-everything", "order-deleted-product", "order-empty")) {
            shop.add(ShopClient.recorded(name));
        }
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({"ERROR_500, 500", "ERROR_502, 502", "ERROR_503, 503", "ERROR_429, 429", "CAPTCHA, 200"})
    void htmlComesInsteadOfJsonAsOftenAsToldAndNoMore(Kind kind, int status) {
        shop.misbehave(Misbehaviour.times(kind, 2, "/orders"));

        for (int time = 0; time < 2; time++) {
            HttpResponse<String> spoilt = client.get("/orders");
            assertThat(spoilt.statusCode()).isEqualTo(status);
            assertThat(spoilt.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(client.get("/products").statusCode()).isEqualTo(200);
        }
        assertThat(client.json("/orders")).hasSize(4);
    }

    @Test
    void maintenanceSaysWhenToComeBack() {
        shop.misbehave(Misbehaviour.times(Kind.ERROR_503, 1, "/orders"));

        assertThat(client.get("/orders").headers().firstValue("Retry-After")).contains("600");
    }

    @ParameterizedTest
    @CsvSource({"CUT_CONNECTION", "CUT_BODY", "TIMEOUT_AFTER_WORK"})
    void aCutIsNoAnswer(Kind kind) {
        shop.misbehave(Misbehaviour.times(kind, 0, "/orders").onlyFor("PUT").lasting(10));

        assertThatThrownBy(() -> client.send("PUT", "/orders/306", "{}")).hasCauseInstanceOf(IOException.class);
        assertThat(client.get("/orders/306").statusCode()).isEqualTo(200);
    }

    @Test
    void whatTimedOutMayHaveWorked() {
        shop.misbehave(Misbehaviour.always(Kind.TIMEOUT_AFTER_WORK, "/notes").lasting(10));

        assertThatThrownBy(() -> client.send("POST", "/orders/306/notes", "{\"note\":\"once\"}"))
                .isNotNull();

        assertThat(shop.notes(306)).isNotEmpty();
        assertThat(shop.notes(306).get(0).path("note").asText()).isEqualTo("once");
    }

    @Test
    void latencyOnlyTakesTime() {
        shop.misbehave(Misbehaviour.times(Kind.LATENCY, 1, "/orders").lasting(300));
        Instant before = Instant.now();

        assertThat(client.json("/orders")).hasSize(4);
        assertThat(Duration.between(before, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void aHugeBodyIsTwentyMegabytesOfJson() {
        shop.misbehave(Misbehaviour.times(Kind.HUGE_BODY, 1, "/orders"));

        assertThat(client.get("/orders").body())
                .hasSize(20 << 20)
                .startsWith("[{")
                .endsWith("}]");
    }

    @Test
    void aDriftingPageHidesAnOrderFromAReaderWhoDoesNotReadOn() {
        shop.misbehave(Misbehaviour.times(Kind.PAGE_DRIFT, 1, "/orders"));
        String list = "/orders?per_page=2&orderby=modified&order=asc&page=";

        assertThat(SandboxShopListsTest.ids(client.json(list + 1))).containsExactly(259L, 306L);
        assertThat(SandboxShopListsTest.ids(client.json(list + 2))).containsExactly(316L, 259L);
    }

    @Test
    void itCanBeToldOverHttpAndTellsWhatItWasAsked() throws Exception {
        String body = "{\"kind\":\"error-503\",\"path\":\"orders\",\"count\":1}";
        assertThat(control("POST", "/sandbox/misbehave", body)).contains("error-503");

        assertThat(client.get("/orders?page=1").statusCode()).isEqualTo(503);

        assertThat(shop.log().count("GET", "/orders$")).isEqualTo(1);
        assertThat(control("GET", "/sandbox/log", ""))
                .contains("\"status\":503")
                .contains("page=1");
        assertThat(control("DELETE", "/sandbox/misbehave", "")).isEqualTo("[]");
        assertThat(control("POST", "/sandbox/misbehave", "{\"kind\":\"nonsense\"}"))
                .contains("rest_invalid_param");
    }

    @Test
    void stoppedItIsAwayAndStartedAgainItKnowsItsOrders() {
        String url = shop.url();
        shop.stop();
        assertThatThrownBy(() -> client.get("/orders")).hasCauseInstanceOf(IOException.class);

        shop.start(URI.create(url).getPort());
        assertThat(client.json("/orders")).hasSize(4);
    }

    private String control(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop.url() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.http().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
