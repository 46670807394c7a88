package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person may decide after the sale: that an order is right as it stands, or that a follow-up is seen to. */
@Component("deskFollowUps")
public class DeskFollowUps {
    private static final int LONGEST_WHY = 500;

    private final Clock clock;

    public DeskFollowUps(Clock clock) {
        this.clock = clock;
    }

    /** Which follow-ups are asked for; an empty word asks for all, 0 for every order or follow-up. */
    public record Question(
            String state, String shop, String reason, long orderId, long followUpId, int offset, int size)
            implements Row {

        public static Question list(String state, String shop, String reason, int size) {
            return new Question(state, shop, DeskQuestions.reason(reason), 0, 0, 0, size);
        }

        public static Question ofOrder(String shop, long orderId, int size) {
            return new Question("", shop, "", orderId, 0, 0, size);
        }

        public static Question one(long followUpId) {
            return new Question("", "", "", 0, followUpId, 0, 1);
        }
    }

    /** A row for accept-order.sql. */
    public record Accepted(long stagingId, String shop, long orderId, OrderState toState, String why, Instant utcTime)
            implements Row {

        public Event event() {
            return new Event(
                    shop,
                    orderId,
                    utcTime,
                    "desk.accept-order",
                    OrderState.HELD.name(),
                    toState.name(),
                    "Accepted by a person as it stands: " + why);
        }
    }

    /** A row for move-followup.sql. */
    public record Moved(
            long followUpId,
            String shop,
            long orderId,
            String fromState,
            String toState,
            String outcome,
            String why,
            Instant utcTime)
            implements Row {

        public Event event() {
            String what = toState.equals("DONE") ? "Seen to by a person: " : "Sent through again by a person: ";
            return new Event(shop, orderId, utcTime, "desk.move-followup", null, toState, what + why);
        }
    }

    public Accepted accept(Map<String, Object> found, String why) {
        Columns row = Columns.of(found);
        String reason = said(why);
        if (!row.text("STATE").equals("HELD") || row.value("CP_DOC_ID").isEmpty()) {
            throw Refusal.notAllowed(
                    "state",
                    "Order " + row.text("WOO_ORDER_NO") + " (" + row.text("SHOP") + ") stays as it is: it is "
                            + row.text("STATE") + "; only a held order that was posted is accepted.");
        }
        return new Accepted(
                row.number("STAGING_ID"),
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                row.value("CLOSED_UTC").isPresent() ? OrderState.SKIPPED : OrderState.POSTED,
                reason,
                clock.instant());
    }

    public List<FollowUpLine> lines(List<Map<String, Object>> rows) {
        return rows.stream().map(FollowUpLine::of).toList();
    }

    /** @param again sends it through again; otherwise a person has seen to it */
    public Moved move(FollowUpLine line, String why, boolean again) {
        FollowUpLine aside = line.orRefuse();
        return new Moved(
                aside.id(),
                aside.shop(),
                aside.orderId(),
                aside.state(),
                again ? "STAGED" : "DONE",
                again ? null : Outcome.NOTHING.name(),
                said(why),
                clock.instant());
    }

    private static String said(String why) {
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw Refusal.badQuestion("why", "Say why, in at most " + LONGEST_WHY + " characters.");
        }
        return reason;
    }
}
