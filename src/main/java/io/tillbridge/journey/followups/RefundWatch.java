package io.tillbridge.journey.followups;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of refunds.watch that decide: a refund that its order does not list any more was deleted in the shop. */
@Component("refundWatch")
public class RefundWatch {
    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private final Clock clock;

    public RefundWatch(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A refund that CounterPoint has and the shop has not. */
    public record Deleted(
            long followUpId,
            String shop,
            long orderId,
            String reasonClass,
            String reasonCode,
            String reason,
            String reasonMend,
            Instant utcTime)
            implements Row {}

    public Instant since() {
        return clock.instant().minus(settings.afterSale().refundsWatched());
    }

    public String query(List<Map<String, Object>> watched) {
        String ids = watched.stream()
                .map(row -> Long.toString(Columns.of(row).number("WOO_ORDER_ID")))
                .distinct()
                .collect(Collectors.joining(","));
        return "include=" + ids + "&status=any&per_page=100&_fields=id,refunds";
    }

    /** @param orders as the shop lists them; one that is not among them says nothing of its refunds */
    public List<Deleted> deleted(List<Map<String, Object>> watched, String orders) throws ShopFailure {
        Map<Long, Set<String>> refunds = refunds(orders);
        return watched.stream()
                .map(Columns::of)
                .filter(row -> refunds.containsKey(row.number("WOO_ORDER_ID")))
                .filter(row -> !refunds.get(row.number("WOO_ORDER_ID")).contains(row.text("SOURCE_KEY")))
                .map(this::deleted)
                .toList();
    }

    private Deleted deleted(Columns row) {
        String ticket = row.text("TKT_NO");
        return new Deleted(
                row.number("FOLLOW_UP_ID"),
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                Reason.REFUND_DELETED.failureClass().name(),
                Reason.REFUND_DELETED.name(),
                "The shop deleted refund " + row.text("SOURCE_KEY") + " after CounterPoint had it"
                        + (ticket.isEmpty() ? "" : " as " + ticket) + ".",
                "Take it back in CounterPoint by hand, then: followups accept " + row.number("FOLLOW_UP_ID")
                        + " --why \"taken back\" --apply",
                clock.instant());
    }

    /** @param held how many orders were held for it */
    public Event event(Deleted deleted, int held) {
        String from = held == 1 ? "POSTED" : null;
        return new Event(
                deleted.shop(),
                deleted.orderId(),
                deleted.utcTime(),
                "refunds.watch",
                from,
                "HELD",
                deleted.reason() + " " + deleted.reasonMend());
    }

    private static Map<Long, Set<String>> refunds(String orders) throws ShopFailure {
        try {
            Map<Long, Set<String>> refunds = new HashMap<>();
            for (JsonNode order : JSON.readTree(orders)) {
                Set<String> ids = new HashSet<>();
                order.path("refunds")
                        .forEach(refund -> ids.add(refund.path("id").asText()));
                refunds.put(order.path("id").asLong(), ids);
            }
            return refunds;
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("the answer is not JSON");
        }
    }
}
