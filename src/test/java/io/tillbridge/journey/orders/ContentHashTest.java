package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.woocommerce.RecordedOrder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentHashTest {
    private static final String ORDER = "order-everything";

    static Stream<Arguments> echoes() {
        return Stream.of(
                change("our meta", order -> order.withArray("meta_data")
                        .addObject()
                        .put("id", 99)
                        .put("key", "_counterpoint_ticket")
                        .put("value", "W306")),
                change("the stamps", order -> order.put("date_modified", "2030-01-01T00:00:00")
                        .put("date_modified_gmt", "2030-01-01T05:00:00")),
                change("the status", order -> order.put("status", "completed")),
                change("the date of completion", order -> order.put("date_completed_gmt", "2030-01-01T05:00:00")),
                change("the payment's reference", order -> order.put("transaction_id", "ch_9")),
                change(
                        "a refund",
                        order -> order.withArray("refunds").addObject().put("id", 5)),
                change("a field nobody reads", order -> order.put("cart_hash", "x")),
                change(
                        "how a total is written",
                        order -> order.put("total", order.path("total").asText().concat("0"))));
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                change("the total", order -> order.put("total", "1.00")),
                change("the tax", order -> order.put("total_tax", "1.00")),
                change("the currency", order -> order.put("currency", "CAD")),
                change("the number", order -> order.put("number", "B-1")),
                change("the buyer's account", order -> order.put("customer_id", 77)),
                change("the billing address", order -> order.withObject("billing")
                        .put("city", "Troy")),
                change("the shipping address", order -> order.withObject("shipping")
                        .put("address_2", "Unit 9")),
                change("the e-mail address", order -> order.withObject("billing")
                        .put("email", "b@example.test")),
                change("the gateway", order -> order.put("payment_method", "cheque")),
                change("the customer's note", order -> order.put("customer_note", "Ring twice.")),
                change("a quantity", line("line_items", "quantity", 7)),
                change("a SKU", line("line_items", "sku", "ITEM-0199")),
                change("a line's total", line("line_items", "total", "0.01")),
                change("a line's price before discounts", line("line_items", "subtotal", "0.01")),
                change("a tax line", line("tax_lines", "tax_total", "0.01")),
                change("the shipping method", line("shipping_lines", "method_id", "local_pickup")),
                change("the shipping cost", line("shipping_lines", "total", "0.01")),
                change("a fee", line("fee_lines", "total", "0.01")),
                change("a line taken out", order -> order.withArray("line_items")
                        .remove(0)));
    }

    private static Consumer<ObjectNode> line(String list, String field, Object value) {
        return order -> ((ObjectNode) order.withArray(list).get(0)).putPOJO(field, value);
    }

    private static Arguments change(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("echoes")
    void whatHappensToAnOrderIsNoEdit(String name, Consumer<ObjectNode> change) {
        assertThat(hash(change)).as(name).isEqualTo(hash(order -> {}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void anEditIsSeen(String name, Consumer<ObjectNode> change) {
        assertThat(hash(change)).as(name).isNotEqualTo(hash(order -> {}));
    }

    private static String hash(Consumer<ObjectNode> change) {
        return ContentHash.of(RecordedOrder.with(ORDER, change));
    }
}
