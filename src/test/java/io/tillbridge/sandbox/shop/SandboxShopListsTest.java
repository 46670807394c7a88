package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages, dates, filters and errors of lists, as woocommerce.md records them. */
class SandboxShopListsTest {

    private final SandboxShop shop = new SandboxShop().start(0);
    private final ShopClient client = ShopClient.of(shop);

    @BeforeEach
    void threeRecordedOrders() {
        shop.add(ShopClient.recorded("order-storefront"));
        shop.add(ShopClient.recorded("order-everything"));
        shop.add(ShopClient.recorded("order-empty"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aRecordedOrderComesBackAsItWas() {
        assertThat(client.json("/orders/306")).isEqualTo(ShopClient.recorded("order-everything"));
    }

    @Test
    void pagesSayHowManyThereAreAndWhereTheNextIs() {
        HttpResponse<String> first = client.get("/orders?per_page=2&orderby=modified&order=asc");

        assertThat(ids(ShopClient.parse(first.body()))).containsExactly(259L, 306L);
        assertThat(first.headers().firstValue("X-WP-Total")).contains("3");
        assertThat(first.headers().firstValue("X-WP-TotalPages")).contains("2");
        assertThat(first.headers().firstValue("Link").orElse(""))
                .contains("page=2")
                .contains("rel=\"next\"");
        assertThat(ids(client.json("/orders?per_page=2&orderby=modified&order=asc&page=2")))
                .containsExactly(316L);
    }

    @Test
    void pastTheEndIsAnEmptyListAndNoTotals() {
        HttpResponse<String> past = client.get("/orders?page=9");

        assertThat(past.statusCode()).isEqualTo(200);
        assertThat(past.body()).isEqualTo("[]");
        assertThat(past.headers().firstValue("X-WP-Total")).contains("0");
    }

    @Test
    void newestComesFirstUnlessAskedOtherwise() {
        assertThat(ids(client.json("/orders"))).containsExactly(316L, 306L, 259L);
    }

    @ParameterizedTest
    @CsvSource({
        // order-everything changed at 18:22:44 UTC, 13:22:44 on the site's clock
        "2026-11-10T18:22:43Z,                 true",
        "2026-11-10T18:22:44Z,                 false",
        "2026-11-10T18:22:43&dates_are_gmt=true, true",
        "2026-11-10T18:22:44&dates_are_gmt=true, false",
        "2026-11-10T13:22:43,                  true",
        "2026-11-10T13:22:44,                  false",
        "2026-11-10T12:22:43-06:00,            true",
        // Both together: five hours off
        "2026-11-10T23:22:43Z&dates_are_gmt=true, true",
        "2026-11-10T23:22:44Z&dates_are_gmt=true, false",
    })
    void modifiedAfterIsStrictAndKnowsTheSitesZone(String stamp, boolean found) {
        List<Long> ids = ids(client.json("/orders?include=306&modified_after=" + stamp.trim()));

        assertThat(ids).hasSize(found ? 1 : 0);
    }

    @Test
    void fieldsAndStatesAndCustomersNarrowTheList() {
        assertThat(client.json("/orders?status=pending,completed&_fields=id,number&order=asc"))
                .isEqualTo(ShopClient.parse("[{\"id\":259,\"number\":\"259\"},{\"id\":316,\"number\":\"316\"}]"));
        assertThat(ids(client.json("/orders?customer=2"))).containsExactly(306L);
    }

    @Test
    void trashAndDraftsAreNotListedUnlessAskedFor() {
        shop.trash(259);
        shop.update(316, order -> order.put("status", "checkout-draft"));

        assertThat(ids(client.json("/orders"))).containsExactly(306L);
        assertThat(ids(client.json("/orders?status=trash"))).containsExactly(259L);
    }

    @ParameterizedTest
    @CsvSource({
        "/orders?per_page=101, 400, rest_invalid_param",
        "/orders?page=0, 400, rest_invalid_param",
        "/orders?modified_after=yesterday, 400, rest_invalid_param",
        "/customers?orderby=modified, 400, rest_invalid_param",
        "/orders/999999, 404, woocommerce_rest_shop_order_invalid_id",
        "/products/999999, 404, woocommerce_rest_product_invalid_id",
        "/nothing, 404, rest_no_route",
    })
    void errorsHaveTheShopsShape(String path, int status, String code) {
        HttpResponse<String> answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode error = ShopClient.parse(answer.body());
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("data").path("status").asInt()).isEqualTo(status);
    }

    @Test
    void withoutTheRightKeysNothingIsShown() {
        String wrongKey = ShopClient.basic("ck_other", shop.consumerSecret());
        String wrongSecret = ShopClient.basic(shop.consumerKey(), "cs_other");

        assertThat(client.send("GET", "/orders", "", wrongKey).statusCode()).isEqualTo(401);
        assertThat(client.send("GET", "/orders", "", wrongKey).body()).contains("woocommerce_rest_cannot_view");
        assertThat(client.send("GET", "/orders", "", wrongSecret).statusCode()).isEqualTo(401);
    }

    @Test
    void aReadOnlyKeyReadsButDoesNotWrite() {
        try (SandboxShop readOnly = new SandboxShop(ShopSettings.inMemory().withReadOnlyKey()).start(0)) {
            ShopClient reader = ShopClient.of(readOnly);

            assertThat(reader.get("/orders").statusCode()).isEqualTo(200);
            assertThat(reader.send("POST", "/orders", "{}").statusCode()).isEqualTo(401);
            assertThat(readOnly.orders()).isEmpty();
        }
    }

    @Test
    void customersIgnoreModifiedAfterAndHideOtherRoles() {
        shop.addCustomer(ShopClient.recorded("customer"));
        ObjectNode admin = ShopClient.recorded("customer").deepCopy();
        shop.addCustomer(admin.put("id", 3).put("email", "admin@example.test").put("role", "administrator"));

        assertThat(ids(client.json("/customers?modified_after=2099-01-01T00:00:00Z")))
                .containsExactly(2L);
        assertThat(ids(client.json("/customers?role=all"))).containsExactly(2L, 3L);
    }

    @Test
    void skusAreFoundInAnyCaseAmongProductsAndVariations() {
        JsonNode found =
                client.json("/products?per_page=100&sku=item-0001,VAR-0001-M,01-10251-package&orderby=id&order=asc");

        assertThat(ids(found)).containsExactly(10L, 214L, 225L);
        assertThat(found.get(0).path("price").asText()).isEqualTo("2.37");
        assertThat(client.get("/products?per_page=1").headers().firstValue("X-WP-Total"))
                .contains("210");
    }

    static List<Long> ids(JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i).path("id").asLong())
                .toList();
    }
}
