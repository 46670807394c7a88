package io.tillbridge.journey.stock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a shop is told at once: products, or the variations of one product.
 *
 * @param path of the shop's API
 */
public record StockBatch(String path, List<StockRow> rows) {

    static StockBatch of(List<StockRow> rows, int most) {
        List<StockRow> first = rows.subList(0, Math.min(most, rows.size()));
        String path = first.get(0)
                .variationId()
                .map(variation -> "products/" + first.get(0).productId() + "/variations/batch")
                .orElse("products/batch");
        return new StockBatch(path, List.copyOf(first));
    }

    public String body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode update = body.putArray("update");
        rows.forEach(row -> update.add(row.want().orElseThrow().json(row.shopId())));
        return body.toString();
    }
}
