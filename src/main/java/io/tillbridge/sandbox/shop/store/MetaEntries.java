package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The meta_data of orders, lines, products and customers: a list of id, key and any value. */
public final class MetaEntries {

    private MetaEntries() {}

    /** Takes over entries as the shop does: by id, else the first of that key is replaced, and null deletes. */
    public static void merge(ObjectNode document, JsonNode entries, ShopIds ids) {
        for (JsonNode entry : entries) {
            Optional<ObjectNode> known = entry.path("id").asLong() > 0
                    ? find(document, "id", entry.path("id").asText())
                    : find(document, "key", entry.path("key").asText());
            if (known.isEmpty()) {
                put(document, entry.path("key").asText(), entry.path("value"), ids);
            } else if (entry.path("value").isNull()) {
                remove(document, known.get().path("key").asText());
            } else {
                known.get().set("value", entry.path("value"));
            }
        }
    }

    public static Optional<ObjectNode> find(JsonNode document, String field, String text) {
        for (JsonNode entry : document.path("meta_data")) {
            if (entry.path(field).asText().equals(text)) {
                return Optional.of((ObjectNode) entry);
            }
        }
        return Optional.empty();
    }

    public static ObjectNode put(ObjectNode document, String key, JsonNode value, ShopIds ids) {
        ObjectNode entry = document.withArrayProperty("meta_data").addObject();
        entry.put("id", ids.next(ShopIds.Kind.META)).put("key", key).set("value", value);
        return entry;
    }

    /** Meta of an order's item, which is also shown to people. */
    public static void putShown(ObjectNode item, String key, String value, ShopIds ids) {
        find(item, "key", key)
                .orElseGet(() -> put(item, key, item.textNode(value), ids))
                .put("value", value)
                .put("display_key", key)
                .put("display_value", value);
    }

    public static void remove(ObjectNode document, String key) {
        ArrayNode entries = document.withArrayProperty("meta_data");
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).path("key").asText().equals(key)) {
                entries.remove(i);
            }
        }
    }
}
