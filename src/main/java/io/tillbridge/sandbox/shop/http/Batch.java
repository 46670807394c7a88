package io.tillbridge.sandbox.shop.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A batch: every item for itself, 200 whatever happens, the error beside the id (0 for one that was to be created).
 * The three functions get their items unvalidated, as the shop does (woocommerce.md, Batch).
 */
public record Batch(
        Function<ObjectNode, ObjectNode> create,
        Function<ObjectNode, ObjectNode> update,
        LongFunction<ObjectNode> delete) {

    private static final int MOST = 100;

    public ShopAnswer answer(ShopRequest request) {
        ObjectNode body = request.json();
        int items = body.path("create").size()
                + body.path("update").size()
                + body.path("delete").size();
        if (items > MOST) {
            throw new ShopRefusal(
                    413,
                    "woocommerce_rest_request_entity_too_large",
                    "Unable to accept more than 100 items for this request.");
        }
        ObjectNode answer = ShopJson.object();
        each(body, answer, "create", item -> create.apply((ObjectNode) item));
        each(body, answer, "update", item -> update.apply((ObjectNode) item));
        each(body, answer, "delete", item -> delete.apply(item.asLong()));
        // Observed: _fields selects among create, update and delete, so it empties the answer.
        return ShopAnswer.ok(FieldSelection.of(request).apply(answer));
    }

    private static void each(ObjectNode body, ObjectNode answer, String part, Function<JsonNode, ObjectNode> work) {
        if (!body.path(part).isArray() || body.path(part).isEmpty()) {
            return;
        }
        ArrayNode results = answer.putArray(part);
        for (JsonNode item : body.path(part)) {
            results.add(one(part, item, work));
        }
    }

    private static ObjectNode one(String part, JsonNode item, Function<JsonNode, ObjectNode> work) {
        try {
            return work.apply(item);
        } catch (ShopRefusal refusal) {
            ObjectNode failed = ShopJson.object();
            if (part.equals("create")) {
                failed.put("id", 0);
            } else {
                failed.set("id", part.equals("delete") ? item : item.get("id"));
            }
            failed.set("error", refusal.toJson());
            return failed;
        }
    }
}
