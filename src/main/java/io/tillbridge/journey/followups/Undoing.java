package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of documents.undo that decide: whether a document may be taken back, and what goes with it. */
@Component("undoing")
public class Undoing {
    private final Settings settings;
    private final Clock clock;

    public Undoing(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public void refuseUnposted(Map<String, Object> found, Map<String, Object> link) {
        if (link == null) {
            throw refuse(Columns.of(found), "it has no document");
        }
    }

    /**
     * @param tickets that refer to the document
     * @param again   write it anew, instead of leaving it to a person
     */
    public Undo undo(
            Map<String, Object> found,
            PostedOrder posted,
            Standing standing,
            List<Map<String, Object>> tickets,
            boolean again) {
        Columns row = Columns.of(found);
        List<String> obstacles = obstacles(posted, standing, tickets);
        if (again && !settings.orders().payable().contains(posted.status())) {
            obstacles.add("the shop has it as " + posted.status());
        }
        if (!obstacles.isEmpty()) {
            throw refuse(row, String.join("; ", obstacles));
        }
        return undo(row, posted, standing, tickets, again, clock.instant());
    }

    private Undo undo(
            Columns row,
            PostedOrder posted,
            Standing standing,
            List<Map<String, Object>> tickets,
            boolean again,
            Instant now) {
        List<Long> documents = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Map<String, Object> ticket : tickets) {
            documents.add(Columns.of(ticket).number("DOC_ID"));
            numbers.add(Columns.of(ticket).text("TKT_NO"));
        }
        if (standing.place() == Place.OPEN) {
            documents.add(posted.link().docId());
            numbers.add(posted.link().ticket());
        }
        Reason reason = Reason.UNPOSTED;
        return new Undo(
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                row.text("WOO_ORDER_NO"),
                posted.link().docId(),
                posted.state(),
                again ? OrderState.STAGED : OrderState.HELD,
                again ? null : reason.failureClass().name(),
                again ? null : reason.name(),
                "A person took " + String.join(" and ", numbers) + " back"
                        + (again ? ", and it is written anew." : "."),
                again ? null : mend(row.text("WOO_ORDER_NO")),
                documents,
                numbers,
                ReturnedStock.all(posted, standing, settings.counterpoint(), now),
                posted.link().custNo(),
                posted.link().tot(),
                settings.counterpoint().user(),
                now);
    }

    private static String mend(String number) {
        return "Post it again with: orders replay " + number + " --apply; or leave it out: orders skip " + number
                + " --why … --apply";
    }

    private static Refusal refuse(Columns row, String reason) {
        return Refusal.notAllowed(
                "state",
                "Order " + row.text("WOO_ORDER_NO") + " (" + row.text("SHOP") + ") stays as it is: " + reason + ".");
    }

    private List<String> obstacles(PostedOrder posted, Standing standing, List<Map<String, Object>> tickets) {
        List<String> obstacles = new ArrayList<>();
        String ours = settings.counterpoint().user();
        String ticket = posted.link().ticket();
        switch (standing.place()) {
            case OPEN -> {
                obstacles.addAll(AsWritten.differences(posted, RefundLedger.of(posted.order()), standing));
                if (!standing.maintainedBy().equalsIgnoreCase(ours)) {
                    obstacles.add(ticket + " was last changed by " + standing.maintainedBy());
                }
            }
            case GONE -> {
                // nothing of it is left to be taken back but its deposit
            }
            case CLOSED -> obstacles.add(ticket + " is closed");
            case PICKED, PARTLY_RELEASED -> obstacles.add("goods of " + ticket + " are picked");
            case RELEASED, POSTED -> obstacles.add("goods of " + ticket + " have left");
        }
        for (Map<String, Object> row : tickets) {
            Columns other = Columns.of(row);
            boolean deposit = other.text("TKT_NO").equals(posted.link().depositTicket());
            if (!deposit || !other.text("LST_MAINT_USR_ID").equalsIgnoreCase(ours)) {
                obstacles.add(other.text("TKT_NO")
                        + (deposit ? " is posted, or was changed by somebody else" : " refers to it"));
            }
        }
        return obstacles;
    }
}
