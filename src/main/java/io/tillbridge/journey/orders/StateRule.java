package io.tillbridge.journey.orders;

import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Order;
import java.util.Optional;

/** Which state a shop status asks for before an order is posted: is the money, or the promise of it, there? */
public final class StateRule {
    private StateRule() {}

    /**
     * @param state  absent for what is not an order yet, such as a draft
     * @param reason why it is not staged for posting, empty where it is
     */
    public record Verdict(Optional<OrderState> state, String reason) {}

    public static Verdict of(Order order, Settings.Orders rule) {
        String status = order.status();
        if (rule.notYet().contains(status)) {
            return new Verdict(Optional.empty(), "Status " + status + " is not an order yet.");
        }
        if (rule.payable().contains(status)) {
            return new Verdict(Optional.of(OrderState.STAGED), "");
        }
        return switch (status) {
            case "cancelled" ->
                new Verdict(Optional.of(OrderState.CANCELLED), "Cancelled in the shop before it was posted.");
            case "refunded" ->
                new Verdict(Optional.of(OrderState.CANCELLED), "Refunded in full in the shop before it was posted.");
            default ->
                new Verdict(
                        Optional.of(OrderState.WAITING),
                        "Status " + status + " is not payable yet; it posts when it is.");
        };
    }
}
