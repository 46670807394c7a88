package io.tillbridge.sandbox.shop.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and writes the shop's JSON, and the blank forms a new order or product starts from. */
public final class ShopJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, JsonNode> FORMS = new ConcurrentHashMap<>();

    private ShopJson() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static ArrayNode array(List<? extends JsonNode> documents) {
        return array().addAll(documents);
    }

    public static JsonNode parse(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    public static byte[] bytes(JsonNode document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the form {@code sandbox/shop/<name>.json}, with every field the real shop answers. */
    public static JsonNode form(String name) {
        return FORMS.computeIfAbsent(name, ShopJson::read).deepCopy();
    }

    private static JsonNode read(String name) {
        try (InputStream in = ShopJson.class.getResourceAsStream("/sandbox/shop/" + name + ".json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
