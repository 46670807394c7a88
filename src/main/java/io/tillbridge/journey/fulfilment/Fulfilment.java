package io.tillbridge.journey.fulfilment;

import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of fulfilment.look that decide: what has left for an order, and whether anybody has to hear of it. */
@Component("fulfilment")
public class Fulfilment {
    private final Settings.Fulfilment settings;
    private final Clock clock;

    public Fulfilment(Settings settings, Clock clock) {
        this.settings = settings.fulfilment();
        this.clock = clock;
    }

    /** Orders that were closed after this are still looked at. */
    public Instant lateSince() {
        return clock.instant().minus(settings.late());
    }

    /**
     * @param changed a row of find-changed.sql
     * @param last    the row of read-last.sql, null where nothing had left before
     */
    public Look look(
            Map<String, Object> changed,
            List<Map<String, Object>> lines,
            List<Map<String, Object>> releases,
            List<Map<String, Object>> parcels,
            Map<String, Object> last) {
        Columns row = Columns.of(changed);
        Shipment before = last == null
                ? Shipment.NOTHING
                : ShipmentText.read(Columns.of(last).text("CONTENT"));
        int lastNo = last == null ? 0 : (int) Columns.of(last).number("SHIPMENT_NO");
        Shipment now = ShipmentRule.of(lines, releases, parcels);
        // A document that is nowhere was deleted: that is no news of a shipment.
        Shipment all = lines.isEmpty() ? before : now.and(before);
        boolean news = all.isMoreThan(before);
        return new Look(
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                row.text("STATE"),
                row.number("DOC_ID"),
                row.text("TKT_NO"),
                row.text("STAMPS_SEEN"),
                row.text("STAMPS"),
                news ? lastNo + 1 : lastNo,
                all.evidence().name(),
                all.isComplete() && !before.isComplete() ? "Y" : "N",
                ShipmentText.of(all),
                row.text("TKT_NO") + ": " + all.words(),
                news,
                now.evidence() == Evidence.HISTORY,
                clock.instant());
    }

    public Event shipped(Look look) {
        return event(
                look,
                look.state(),
                "CounterPoint " + look.sentence() + " Known by "
                        + Evidence.valueOf(look.evidence()).words() + ".");
    }

    public Event closed(Look look) {
        return event(
                look,
                OrderState.FULFILLED.name(),
                "CounterPoint has closed " + look.tktNo() + ": it is fully released and stands in history.");
    }

    private static Event event(Look look, String state, String sentence) {
        return new Event(look.shop(), look.orderId(), look.utcTime(), "fulfilment.look", look.state(), state, sentence);
    }
}
