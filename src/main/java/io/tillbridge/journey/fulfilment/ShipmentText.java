package io.tillbridge.journey.fulfilment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A shipment as it is kept in USER_ORDER_SHIPMENT. */
final class ShipmentText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ShipmentText() {}

    static String of(Shipment shipment) {
        try {
            return JSON.writeValueAsString(shipment);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a shipment is always JSON", e);
        }
    }

    static Shipment read(String text) {
        try {
            return JSON.readValue(text, Shipment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("USER_ORDER_SHIPMENT.CONTENT is not what was written there", e);
        }
    }
}
