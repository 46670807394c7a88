package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.Arrays;
import java.util.List;

/** {@code _fields=id,number,meta_data}: only these, in the document's own order. */
public record FieldSelection(List<String> names) {

    public static FieldSelection of(ShopRequest request) {
        String fields = request.query("_fields", "");
        return new FieldSelection(
                fields.isEmpty()
                        ? List.of()
                        : Arrays.stream(fields.split(",", -1)).map(String::trim).toList());
    }

    public JsonNode apply(ObjectNode document) {
        if (names.isEmpty()) {
            return document;
        }
        ObjectNode picked = ShopJson.object();
        document.properties().forEach(field -> {
            if (names.contains(field.getKey())) {
                picked.set(field.getKey(), field.getValue());
            }
        });
        names.stream().filter(name -> name.indexOf('.') > 0).forEach(name -> nested(document, picked, name));
        return picked;
    }

    private static void nested(ObjectNode document, ObjectNode picked, String name) {
        int dot = name.indexOf('.');
        JsonNode child = document.path(name.substring(0, dot));
        if (child instanceof ObjectNode object && object.has(name.substring(dot + 1))) {
            picked.withObjectProperty(name.substring(0, dot))
                    .set(name.substring(dot + 1), object.get(name.substring(dot + 1)));
        }
    }
}
