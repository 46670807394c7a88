package io.tillbridge.journey.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the shop is told of a posted order. Each piece is looked for first, so that telling it again changes nothing. */
@Component("shopNews")
public class ShopNews {
    static final String TICKET_KEY = "_counterpoint_ticket";
    static final String DOCUMENT_KEY = "_counterpoint_document";
    private static final Set<String> OVER = Set.of("cancelled", "refunded", "completed", "trash");
    private static final JsonMapper JSON = new JsonMapper();

    private final Clock clock;

    public ShopNews(Clock clock) {
        this.clock = clock;
    }

    public String shop(Map<String, Object> effect) {
        return Columns.of(effect).text("SHOP");
    }

    public String orderPath(Map<String, Object> effect) {
        return "orders/" + Columns.of(effect).number("WOO_ORDER_ID");
    }

    private static String sentence(Map<String, Object> effect) {
        Columns row = Columns.of(effect);
        String document = "CounterPoint order " + row.text("TKT_NO") + " (document " + row.number("DOC_ID") + ")";
        return isCancellation(row) ? document + " was deleted there; this order is cancelled" : document;
    }

    private static boolean isCancellation(Columns row) {
        return row.text("EFFECT").equals("ORDER_CANCELLED");
    }

    /** @param notes the order's notes as the shop gives them */
    public boolean hasNote(Map<String, Object> effect, String notes) throws ShopFailure {
        for (JsonNode note : read(notes)) {
            if (note.path("note").asText("").contains(sentence(effect))) {
                return true;
            }
        }
        return false;
    }

    public String note(Map<String, Object> effect) {
        return JSON.createObjectNode()
                .put("note", sentence(effect))
                .put("customer_note", false)
                .toString();
    }

    /** @param order the order's meta data as the shop gives it */
    public boolean hasMeta(Map<String, Object> effect, String order) throws ShopFailure {
        // An order that was posted anew has the same ticket number, and another document.
        String document = Long.toString(Columns.of(effect).number("DOC_ID"));
        for (JsonNode meta : read(order).path("meta_data")) {
            if (meta.path("key").asText("").equals(DOCUMENT_KEY)
                    && meta.path("value").asText("").equals(document)) {
                return true;
            }
        }
        return false;
    }

    /** Meta only: the status stays as it is, and so never moves back. */
    public String meta(Map<String, Object> effect) {
        Columns row = Columns.of(effect);
        var body = JSON.createObjectNode();
        var meta = body.putArray("meta_data");
        meta.addObject().put("key", TICKET_KEY).put("value", row.text("TKT_NO"));
        meta.addObject().put("key", DOCUMENT_KEY).put("value", Long.toString(row.number("DOC_ID")));
        return body.toString();
    }

    /** Whether the shop's order cannot be cancelled any more, or is. */
    public boolean isOver(String order) throws ShopFailure {
        return OVER.contains(read(order).path("status").asText(""));
    }

    public String cancelled() {
        return JSON.createObjectNode().put("status", "cancelled").toString();
    }

    /** An effect that took so long that somebody else has claimed it: theirs from here on. */
    public void refuseLost(int touched) {
        if (touched != 1) {
            throw new RejectedException(
                    Rejection.of(Reason.BUSY, "Somebody else has begun to tell it meanwhile.", "", "Nothing to do."));
        }
    }

    public Event told(Map<String, Object> effect) {
        Columns row = Columns.of(effect);
        String state = isCancellation(row) ? "CANCELLED" : "POSTED";
        return new Event(
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                clock.instant(),
                "outbox.deliver",
                state,
                state,
                isCancellation(row)
                        ? "The shop's order is cancelled, as " + row.text("TKT_NO") + " was."
                        : "The shop was told of " + row.text("TKT_NO") + " by a private note and meta data.");
    }

    private static JsonNode read(String json) throws ShopFailure {
        try {
            JsonNode root = JSON.readTree(json);
            return root == null ? JSON.valueToTree(List.of()) : root;
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("the answer is not JSON");
        }
    }
}
