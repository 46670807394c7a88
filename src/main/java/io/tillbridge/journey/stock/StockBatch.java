package io.tillbridge.journey.stock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a shop is told at once: products, or the variations of one product, which have an address of their own for each.
 *
 * @param path of the shop's API
 */
public record StockBatch(String path, List<StockRow> rows) {

    /** As many as go with the first. */
    static StockBatch of(List<StockRow> rows, int most) {
        String path = path(rows.get(0));
        return new StockBatch(
                path,
                rows.stream().filter(row -> path(row).equals(path)).limit(most).toList());
    }

    private static String path(StockRow row) {
        return row.variationId()
                .map(variation -> "products/" + row.productId() + "/variations/batch")
                .orElse("products/batch");
    }

    public String body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode update = body.putArray("update");
        rows.forEach(row -> update.add(row.want().orElseThrow().json(row.shopId())));
        return body.toString();
    }
}
