package io.tillbridge.journey.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.RecordedOrder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order-storefront",
                "order-everything",
                "order-100-lines",
                "order-price-override",
                "order-zero-total",
                "order-deleted-product",
                "order-adhoc-line",
                "order-partial-refund",
            })
    void aRecordedOrderAddsUp(String name) {
        assertThat(OrderCheck.check(RecordedOrder.of(name), "USD")).isInstanceOf(Decision.Accepted.class);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Reason.FOREIGN_CURRENCY, "currency", order -> order.put("currency", "EUR")),
                fault(Reason.NO_LINES, "line_items", order -> order.putArray("line_items")),
                fault(Reason.BAD_QUANTITY, "line_items[0].quantity", line("quantity", 0)),
                fault(Reason.BAD_QUANTITY, "line_items[0].quantity", line("quantity", -1)),
                fault(Reason.BAD_QUANTITY, "line_items[0].quantity", line("quantity", "0.00001")),
                fault(Reason.BAD_QUANTITY, "line_items[0].quantity", line("quantity", "10000000")),
                fault(Reason.AMOUNT_OUT_OF_RANGE, "total", order -> order.put("total", "-0.01")),
                fault(Reason.AMOUNT_OUT_OF_RANGE, "line_items[0].total", line("total", "10000000000")),
                fault(Reason.MORE_THAN_CENTS, "total", order -> order.put("total", "0.001")),
                fault(Reason.MORE_THAN_CENTS, "line_items[0].subtotal", line("subtotal", "1.005")),
                fault(Reason.TAX_DOES_NOT_ADD_UP, "total_tax", order -> order.put("total_tax", "99.99")),
                fault(Reason.TOTAL_DOES_NOT_ADD_UP, "total", order -> order.put("total", "99.99")));
    }

    private static Arguments fault(Reason reason, String field, Consumer<ObjectNode> change) {
        return Arguments.of(reason, field, change);
    }

    private static Consumer<ObjectNode> line(String field, Object value) {
        return order -> ((ObjectNode) order.withArray("line_items").get(0)).putPOJO(field, value);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void anOrderThatCannotBeTakenIsRefusedWithFieldAndMend(Reason reason, String field, Consumer<ObjectNode> change) {
        Rejection rejection = refused(RecordedOrder.with("order-storefront", change));

        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.field()).isEqualTo(field);
        assertThat(rejection.sentence()).isNotBlank();
        assertThat(rejection.mend()).isNotBlank();
    }

    @Test
    void aTotalThatIsACentOffSaysBothSums() {
        Order order = RecordedOrder.with("order-storefront", json -> json.put("total", "1.00"));

        assertThat(refused(order).sentence()).contains("come to").endsWith("but the order's total is 1.00.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.0001", "2.50", "9999999"})
    void aQuantityMayBeAnyFractionThatCounterPointHolds(String quantity) {
        Order order = RecordedOrder.with(
                "order-storefront", json -> line("quantity", quantity).accept(json));

        assertThat(OrderCheck.check(order, "usd")).isInstanceOf(Decision.Accepted.class);
    }

    private static Rejection refused(Order order) {
        return ((Decision.Refused<Order>) OrderCheck.check(order, "USD")).rejection();
    }
}
