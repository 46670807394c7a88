package io.tillbridge.journey.fulfilment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * What the shop is told of a shipment: a private note, meta data, and once in an order's life its completion. Order lines
 * are never sent: WooCommerce would reckon the paid order's taxes and totals anew. So each line's part stands in the
 * order's own meta data.
 */
@Component("shipmentNews")
public class ShipmentNews {
    static final String NUMBER_KEY = "_counterpoint_shipment";
    static final String LINES_KEY = "_counterpoint_shipped";
    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private final TrackingMeta tracking;
    private final Clock clock;

    public ShipmentNews(Settings settings, Clock clock) {
        this.settings = settings;
        this.tracking =
                new TrackingMeta(settings.fulfilment(), settings.counterpoint().zone());
        this.clock = clock;
    }

    /**
     * The body of the call that tells the shop; null where it knows, as by a later shipment that was told first.
     *
     * @param row   of read-shipment.sql
     * @param order status and meta data as the shop has them now
     */
    public String change(Map<String, Object> row, String order) throws ShopFailure {
        Columns columns = Columns.of(row);
        JsonNode now = read(order);
        int number = (int) columns.number("SHIPMENT_NO");
        if (meta(now, NUMBER_KEY).asInt(0) >= number) {
            return null;
        }
        Shipment shipment = ShipmentText.read(columns.text("CONTENT"));
        ObjectNode body = JSON.createObjectNode();
        ArrayNode meta = body.putArray("meta_data");
        meta.addObject().put("key", NUMBER_KEY).put("value", Integer.toString(number));
        meta.addObject().put("key", LINES_KEY).set("value", lines(shipment));
        tracking.add(meta, shipment.parcels(), meta(now, TrackingMeta.ITEMS_KEY));
        String status = now.path("status").asText("");
        boolean open = settings.orders().payable().contains(status);
        String done = settings.fulfilment().completed();
        if (columns.text("COMPLETES").equals("Y") && open && !done.isEmpty() && !done.equals(status)) {
            body.put("status", done);
        }
        return body.toString();
    }

    private static ArrayNode lines(Shipment shipment) {
        ArrayNode lines = JSON.createArrayNode();
        shipment.lines().forEach(line -> lines.addObject()
                .put("line", line.line())
                .put("item", line.item())
                .put("ordered", ShippedLine.plain(line.ordered()))
                .put("shipped", ShippedLine.plain(line.shipped())));
        return lines;
    }

    /**
     * The body of the call that adds the note; null where the order has it. Private, since a note to the customer is a
     * mail each time: the one mail is the shop's own, when the order is completed.
     *
     * @param notes as the shop has them now
     */
    public String note(Map<String, Object> effect, Map<String, Object> row, String notes) throws ShopFailure {
        String sentence = sentence(effect, row);
        boolean known = StreamSupport.stream(read(notes).spliterator(), false)
                .anyMatch(note -> note.path("note").asText("").contains(sentence));
        return known
                ? null
                : JSON.createObjectNode()
                        .put("note", sentence)
                        .put("customer_note", false)
                        .toString();
    }

    private String sentence(Map<String, Object> effect, Map<String, Object> row) {
        Columns columns = Columns.of(effect);
        Columns shipment = Columns.of(row);
        String link = settings.receipts().link()
                        && shipment.text("COMPLETES").equals("Y")
                        && !settings.publicUrl().isEmpty()
                ? " Receipt: " + settings.publicUrl() + "/api/orders/" + columns.text("SHOP") + "/"
                        + shipment.text("WOO_ORDER_NO") + "/receipt.pdf"
                : "";
        return "CounterPoint " + columns.text("TKT_NO") + ": "
                + ShipmentText.read(shipment.text("CONTENT")).words() + link;
    }

    public Event told(Map<String, Object> effect, Map<String, Object> row) {
        Columns columns = Columns.of(effect);
        Columns shipment = Columns.of(row);
        List<Parcel> parcels = ShipmentText.read(shipment.text("CONTENT")).parcels();
        return new Event(
                columns.text("SHOP"),
                columns.number("WOO_ORDER_ID"),
                clock.instant(),
                "fulfilment.tell",
                shipment.text("STATE"),
                shipment.text("STATE"),
                "The shop was told of the shipment"
                        + (parcels.isEmpty()
                                ? ""
                                : ", tracking "
                                        + parcels.stream().map(Parcel::number).collect(Collectors.joining(", ")))
                        + (shipment.text("COMPLETES").equals("Y") ? ", and that nothing is left to ship." : "."));
    }

    /** The last of that key, as the shop itself reads it. */
    private static JsonNode meta(JsonNode order, String key) {
        JsonNode found = JSON.missingNode();
        for (JsonNode entry : order.path("meta_data")) {
            if (entry.path("key").asText("").equals(key)) {
                found = entry.path("value");
            }
        }
        return found;
    }

    private static JsonNode read(String json) throws ShopFailure {
        try {
            JsonNode root = JSON.readTree(json);
            return root == null ? JSON.createObjectNode() : root;
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("the answer is not JSON");
        }
    }
}
