package io.tillbridge.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of src/test/resources/rejects: how an order comes to be set aside for one reason.
 *
 * @param story     what led to it, in a sentence
 * @param order     its id and number, and what else differs from a recorded order
 * @param happening what happens besides, by name; empty where the order alone is enough
 */
record RejectExample(Reason reason, String story, JsonNode order, String happening) {
    private static final JsonMapper JSON = new JsonMapper();

    static Path file(Reason reason) {
        return Path.of("src/test/resources/rejects", reason + ".json");
    }

    static RejectExample of(Reason reason) {
        try {
            JsonNode example = JSON.readTree(Files.readString(file(reason)));
            return new RejectExample(
                    reason,
                    example.path("story").asText(),
                    example.path("order"),
                    example.path("happening").asText(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The order as the shop writes it; it brings its id along, so that the sentences about it are the same in every run. */
    ObjectNode json() {
        ObjectNode json = Journey.recorded("order-storefront");
        json.put("status", "processing").put("date_modified_gmt", Journey.now());
        merge(json, order);
        return json;
    }

    private static void merge(ObjectNode into, JsonNode change) {
        change.properties().forEach(field -> {
            JsonNode there = into.path(field.getKey());
            if (there instanceof ObjectNode object && field.getValue().isObject()) {
                merge(object, field.getValue());
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }
}
