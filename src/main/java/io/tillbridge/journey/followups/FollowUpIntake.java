package io.tillbridge.journey.followups;

import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.journey.orders.StagedOrder;
import io.tillbridge.journey.orders.StagingDecision;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.RefundMention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The step of followups.note that decides: what a fresh look at an order says of what happened to it. */
@Component("followUpIntake")
public class FollowUpIntake {
    private static final int LONGEST_REFERENCE = 200;
    private static final Set<OrderState> STANDING =
            EnumSet.of(OrderState.POSTED, OrderState.HELD, OrderState.FULFILLED);

    /** A row of USER_FOLLOW_UP; what is known already is no second one. */
    public record Noted(
            String shop,
            long orderId,
            FollowUpKind kind,
            String sourceKey,
            Instant happenedUtc,
            String reference,
            Instant utcTime)
            implements Row {}

    /** @param decision of the comparison with the staged row; null where the order is new */
    public List<Map<String, Object>> seen(StagedOrder staged, StagingDecision decision) {
        List<Noted> noted = new ArrayList<>();
        // The shop lists the newest first; they are carried over as they happened.
        staged.refunds().stream()
                .map(RefundMention::id)
                .filter(id -> id > 0)
                .sorted()
                .forEach(id -> noted.add(note(staged, FollowUpKind.REFUND, Long.toString(id), null, "")));
        boolean posted = decision != null && decision.posted() && decision.outcome() != StagingDecision.Outcome.STALE;
        if (posted && STANDING.contains(decision.fromState())) {
            if (decision.nowPaid()) {
                noted.add(note(staged, FollowUpKind.PAYMENT, "paid", staged.paidUtc(), reference(staged)));
            }
            if (staged.status().equals("cancelled")) {
                noted.add(note(staged, FollowUpKind.CANCEL, "cancelled", staged.modifiedUtc(), ""));
            }
        }
        return Row.rows(noted);
    }

    private static Noted note(
            StagedOrder staged, FollowUpKind kind, String sourceKey, Instant happened, String reference) {
        return new Noted(staged.shop(), staged.orderId(), kind, sourceKey, happened, reference, staged.utcTime());
    }

    private static String reference(StagedOrder staged) {
        return staged.reference().length() <= LONGEST_REFERENCE ? staged.reference() : "";
    }
}
