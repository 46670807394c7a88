package io.tillbridge.woocommerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.woocommerce.Product.Managed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lists of products and the answers to batches. */
public final class ProductReader {
    /** What is asked of a product whose stock is looked at. */
    public static final String FIELDS =
            "_fields=id,parent_id,sku,status,manage_stock,stock_quantity,date_modified_gmt,variations";

    private static final JsonMapper JSON = new JsonMapper();

    private ProductReader() {}

    /** One entry of a batch's answer: the product as it is now, or the code of what was wrong with it. */
    public record Entry(long id, Optional<Product> product, String error) {}

    /** The products of a page; absent where the answer is no list of products. */
    public static Optional<List<Product>> page(String json) {
        try {
            JsonNode page = JSON.readTree(json);
            if (page == null || !page.isArray()) {
                return Optional.empty();
            }
            List<Product> products = new ArrayList<>();
            page.forEach(entry -> products.add(product(entry)));
            return Optional.of(products);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** What became of each product of a batch, by its id; absent where the answer is none to a batch. */
    public static Optional<Map<Long, Entry>> batch(String json) {
        try {
            JsonNode updated = JSON.readTree(json).path("update");
            if (!updated.isArray()) {
                return Optional.empty();
            }
            Map<Long, Entry> entries = new LinkedHashMap<>();
            for (JsonNode entry : updated) {
                long id = entry.path("id").asLong();
                String error = entry.path("error").path("code").asText("");
                entries.put(
                        id,
                        new Entry(
                                id,
                                entry.has("error") ? Optional.empty() : Optional.of(product(entry)),
                                entry.has("error") && error.isEmpty() ? "unknown" : error));
            }
            return Optional.of(entries);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Product product(JsonNode entry) {
        JsonNode managed = entry.path("manage_stock");
        List<Long> variations = new ArrayList<>();
        entry.path("variations").forEach(id -> variations.add(id.asLong()));
        return new Product(
                entry.path("id").asLong(),
                entry.path("parent_id").asLong(),
                entry.path("sku").asText("").strip(),
                entry.path("status").asText(""),
                managed.asText().equals("parent")
                        ? Managed.PARENT
                        : managed.asBoolean() ? Managed.ITSELF : Managed.NOBODY,
                entry.path("stock_quantity").isNumber()
                        ? Optional.of(entry.path("stock_quantity").asInt())
                        : Optional.empty(),
                stamp(entry.path("date_modified_gmt").asText("")),
                variations);
    }

    private static Optional<Instant> stamp(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.replaceAll("Z$", "")).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
