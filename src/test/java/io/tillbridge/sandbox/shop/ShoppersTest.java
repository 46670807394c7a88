package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.shoppers.Oddity;
import io.tillbridge.sandbox.shop.shoppers.Shoppers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the shoppers order, it is an order the real shop could have. */
class ShoppersTest {

    private final SandboxShop shop = new SandboxShop().start(0);
    private final Shoppers shoppers = new Shoppers(shop, Duration.ofMillis(50));

    @AfterEach
    void close() {
        shoppers.close();
        shop.close();
    }

    @Test
    void aThousandOrdersBalanceToTheCent() {
        Random random = new Random(42);
        for (int i = 0; i < 1000; i++) {
            assertBalanced(shoppers.place(random));
        }
    }

    @ParameterizedTest
    @EnumSource(Oddity.class)
    void everyOddOrderBalancesToo(Oddity oddity) {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            ObjectNode order = shoppers.placeOdd(random, oddity);
            assertBalanced(order);
            if (oddity == Oddity.ZERO_TOTAL) {
                assertThat(order.path("total").asText()).isEqualTo("0.00");
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameOrder() {
        ObjectNode one = shoppers.place(new Random(3));
        ObjectNode other = shoppers.place(new Random(3));

        for (String field : List.of("billing", "total", "payment_method", "customer_note", "transaction_id")) {
            assertThat(other.path(field)).isEqualTo(one.path(field));
        }
        assertThat(other.path("line_items").findValues("sku"))
                .isEqualTo(one.path("line_items").findValues("sku"));
        assertThat(other.path("id")).isNotEqualTo(one.path("id"));
    }

    @Test
    void whatWasLeftUnpaidIsPaidAndWhatWasRegrettedIsCancelled() {
        long unpaid =
                shoppers.placeOdd(new Random(1), Oddity.PAID_LATER).path("id").asLong();
        long regretted = shoppers.placeOdd(new Random(1), Oddity.CANCELLED_SOON)
                .path("id")
                .asLong();

        await().untilAsserted(() -> assertThat(status(unpaid)).isEqualTo("processing"));
        await().untilAsserted(() -> assertThat(status(regretted)).isEqualTo("cancelled"));
    }

    @Test
    void theyKeepComing() {
        shoppers.start(3000);

        await().untilAsserted(() -> assertThat(shop.orders()).hasSizeGreaterThan(5));
    }

    private String status(long id) {
        return shop.order(id).path("status").asText();
    }

    private static void assertBalanced(JsonNode order) {
        BigDecimal parts = sum(order, "line_items", "total")
                .add(sum(order, "fee_lines", "total"))
                .add(sum(order, "shipping_lines", "total"))
                .add(amount(order, "total_tax"));
        BigDecimal taxes = sum(order, "tax_lines", "tax_total").add(sum(order, "tax_lines", "shipping_tax_total"));
        BigDecimal entries = sum(order, "line_items", "total_tax")
                .add(sum(order, "fee_lines", "total_tax"))
                .add(sum(order, "shipping_lines", "total_tax"));

        assertThat(parts).as("parts of %s", order).isEqualByComparingTo(amount(order, "total"));
        assertThat(taxes).as("tax lines of %s", order).isEqualByComparingTo(amount(order, "total_tax"));
        assertThat(entries).as("taxes of entries of %s", order).isEqualByComparingTo(amount(order, "total_tax"));
        assertThat(amount(order, "total")).isNotNegative();
    }

    private static BigDecimal sum(JsonNode order, String list, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode entry : order.path(list)) {
            sum = sum.add(amount(entry, field));
        }
        return sum;
    }

    private static BigDecimal amount(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asText());
    }
}
