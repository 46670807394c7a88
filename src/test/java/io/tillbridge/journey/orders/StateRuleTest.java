package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.RecordedOrder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRuleTest {
    private static final Settings.Orders RULE = new Settings.Orders(
            Duration.ofDays(30),
            Duration.ofMinutes(5),
            100,
            List.of("processing", "completed"),
            List.of("auto-draft", "draft", "checkout-draft", "trash"),
            2,
            1,
            1);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "processing,     STAGED",
        "completed,      STAGED",
        "pending,        WAITING",
        "on-hold,        WAITING",
        "failed,         WAITING",
        "shop-own-state, WAITING",
        "cancelled,      CANCELLED",
        "refunded,       CANCELLED",
    })
    void aStatusAsksForAState(String status, OrderState state) {
        StateRule.Verdict verdict = StateRule.of(order(status), RULE);

        assertThat(verdict.state()).isEqualTo(Optional.of(state));
        assertThat(verdict.reason().isEmpty()).isEqualTo(state == OrderState.STAGED);
    }

    @ParameterizedTest
    @CsvSource({"auto-draft", "draft", "checkout-draft", "trash"})
    void aDraftIsNoOrderYet(String status) {
        assertThat(StateRule.of(order(status), RULE).state()).isEmpty();
    }

    private static Order order(String status) {
        return RecordedOrder.with("order-storefront", json -> json.put("status", status));
    }
}
