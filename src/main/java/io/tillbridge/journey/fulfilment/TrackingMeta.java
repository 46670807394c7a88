package io.tillbridge.journey.fulfilment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.Fingerprint;
import io.tillbridge.settings.Settings;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tracking numbers as shipment-tracking plug-ins read them: the list that WooCommerce Shipment Tracking and Advanced
 * Shipment Tracking keep, and plain keys for others.
 */
record TrackingMeta(Settings.Fulfilment settings, ZoneId zone) {
    static final String ITEMS_KEY = "_wc_shipment_tracking_items";
    private static final int ID_LENGTH = 32;

    /** @param known the list as it stands in the shop: what others put there stays */
    void add(ArrayNode meta, List<Parcel> parcels, JsonNode known) {
        if (parcels.isEmpty()) {
            return;
        }
        ArrayNode items = meta.arrayNode();
        Set<String> there = new HashSet<>();
        for (JsonNode item : known) {
            items.add(item);
            there.add(item.path("tracking_number").asText(""));
        }
        parcels.stream().filter(parcel -> !there.contains(parcel.number())).forEach(parcel -> items.add(item(parcel)));
        meta.addObject().put("key", ITEMS_KEY).set("value", items);
        String numbers = parcels.stream().map(Parcel::number).collect(Collectors.joining(", "));
        settings.trackingMeta().forEach(key -> meta.addObject().put("key", key).put("value", numbers));
    }

    private ObjectNode item(Parcel parcel) {
        Optional<Settings.Carrier> carrier = settings.carriers().stream()
                .filter(one -> one.shipVia().equalsIgnoreCase(parcel.shipVia()))
                .findFirst();
        String name = carrier.map(Settings.Carrier::provider).orElse(parcel.shipVia());
        String link = carrier.map(Settings.Carrier::link).orElse("");
        // A carrier that the plug-in knows goes by its short name; any other brings its own link.
        boolean known = carrier.isPresent() && link.isEmpty();
        return JsonNodeFactory.instance
                .objectNode()
                .put("tracking_provider", known ? name : "")
                .put("custom_tracking_provider", known ? "" : name)
                .put("custom_tracking_link", link.replace("{number}", parcel.number()))
                .put("tracking_number", parcel.number())
                .put(
                        "date_shipped",
                        parcel.shipped() == null
                                ? ""
                                : Long.toString(
                                        parcel.shipped().atStartOfDay(zone).toEpochSecond()))
                .put("tracking_id", Fingerprint.of(parcel.number()).substring(0, ID_LENGTH));
    }
}
