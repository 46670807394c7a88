package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.catalogue.StockRoom;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.MetaEntries;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns what a request says about lines, shipping and fees into the entries of an order, not yet taxed. */
final class OrderLines {

    private final ShopStore store;
    private final StockRoom stock;

    OrderLines(ShopStore store, StockRoom stock) {
        this.store = store;
        this.stock = stock;
    }

    /** Lines with a known id are changed (quantity 0 removes), others are added. */
    void merge(ObjectNode order, JsonNode request) {
        ArrayNode lines = order.withArrayProperty("line_items");
        for (JsonNode asked : request.path("line_items")) {
            Optional<ObjectNode> known = byId(lines, asked.path("id").asLong());
            if (known.isEmpty()) {
                lines.add(line(asked));
            } else if (asked.path("quantity").asInt(1) == 0) {
                removeById(lines, asked.path("id").asLong());
            } else {
                reprice(known.get(), asked);
            }
        }
        for (JsonNode asked : request.path("shipping_lines")) {
            order.withArrayProperty("shipping_lines").add(shipping(asked));
        }
        for (JsonNode asked : request.path("fee_lines")) {
            order.withArrayProperty("fee_lines").add(fee(asked));
        }
    }

    private ObjectNode line(JsonNode asked) {
        ObjectNode line = entry();
        Optional<ObjectNode> sold =
                stock.soldBy(asked).or(() -> bySku(asked.path("sku").asText("")));
        if (sold.isEmpty() && asked.path("product_id").asLong() > 0) {
            throw new ShopRefusal(400, "woocommerce_rest_invalid_product_id", "Invalid product ID.");
        }
        sold.ifPresentOrElse(product -> describe(line, product), () -> describeAdHoc(line, asked));
        reprice(line, asked);
        for (JsonNode meta : asked.path("meta_data")) {
            MetaEntries.putShown(
                    line, meta.path("key").asText(), meta.path("value").asText(), store.ids());
        }
        return line;
    }

    /** A price may be typed in: subtotal and total are then taken as they are (recorded: order-price-override.json). */
    private void reprice(ObjectNode line, JsonNode asked) {
        if (asked.has("quantity")) {
            line.set("quantity", asked.get("quantity"));
        }
        BigDecimal quantity = Money.of(line.path("quantity"));
        BigDecimal listed = stock.soldBy(line)
                .map(product -> Money.of(product.path("price")))
                .orElse(BigDecimal.ZERO);
        String subtotal = asked.path("subtotal").asText(Money.text(listed.multiply(quantity)));
        line.put("subtotal", Money.text(new BigDecimal(subtotal)));
        line.put("total", Money.text(new BigDecimal(asked.path("total").asText(subtotal))));
    }

    private void describe(ObjectNode line, ObjectNode product) {
        long parentId = product.path("parent_id").asLong();
        Optional<ObjectNode> parent = store.products().find(parentId);
        String name = product.path("name").asText();
        line.put("name", parent.map(p -> p.path("name").asText() + " - " + name).orElse(name));
        line.put("product_id", parentId > 0 ? parentId : product.path("id").asLong());
        line.put("variation_id", parentId > 0 ? product.path("id").asLong() : 0);
        line.put("tax_class", product.path("tax_class").asText(""));
        line.put("sku", product.path("sku").asText()).put("global_unique_id", "");
        line.putObject("image").put("id", "").put("src", "");
        line.put("parent_name", parent.map(p -> p.path("name").asText()).orElse(null));
        for (JsonNode attribute : product.path("attributes")) {
            if (parent.isPresent()) {
                String slug = attribute.path("slug").asText().toLowerCase(Locale.ROOT);
                MetaEntries.putShown(line, slug, attribute.path("option").asText(), store.ids());
            }
        }
    }

    /** Typed in by hand, or a product that is gone: no product, no SKU (woocommerce.md, Types). */
    private static void describeAdHoc(ObjectNode line, JsonNode asked) {
        line.put("name", asked.path("name").asText("")).put("product_id", 0).put("variation_id", 0);
        line.put("tax_class", asked.path("tax_class").asText(""));
        line.putNull("sku").putNull("global_unique_id");
        line.putObject("image").put("id", 0).put("src", "");
        line.putNull("parent_name");
    }

    private ObjectNode entry() {
        ObjectNode line = ShopJson.object().put("id", store.ids().next(ShopIds.Kind.ITEM));
        for (String field : List.of("name", "product_id", "variation_id")) {
            line.putNull(field);
        }
        line.put("quantity", 1).put("tax_class", "");
        line.put("subtotal", "0.00").put("subtotal_tax", "0.00");
        line.put("total", "0.00").put("total_tax", "0.00");
        line.putArray("taxes");
        line.putArray("meta_data");
        return line.putNull("sku").putNull("global_unique_id").put("price", 0);
    }

    private ObjectNode shipping(JsonNode asked) {
        ObjectNode line = ShopJson.object().put("id", store.ids().next(ShopIds.Kind.ITEM));
        line.put("method_title", asked.path("method_title").asText(""));
        line.put("method_id", asked.path("method_id").asText(""));
        line.put("instance_id", asked.path("instance_id").asText(""));
        line.put("total", Money.text(Money.of(asked.path("total")))).put("total_tax", "0.00");
        line.putArray("taxes");
        line.put("tax_status", "taxable").putArray("meta_data");
        return line;
    }

    private ObjectNode fee(JsonNode asked) {
        ObjectNode line = ShopJson.object().put("id", store.ids().next(ShopIds.Kind.ITEM));
        line.put("name", asked.path("name").asText(""));
        line.put("tax_class", asked.path("tax_class").asText(""));
        line.put("tax_status", asked.path("tax_status").asText("taxable")).put("amount", "");
        line.put("total", Money.text(Money.of(asked.path("total")))).put("total_tax", "0.00");
        line.putArray("taxes");
        line.putArray("meta_data");
        return line;
    }

    private Optional<ObjectNode> bySku(String sku) {
        String wanted = sku.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? Optional.empty()
                : store.products().select(card -> card.sku().equals(wanted)).stream()
                        .findFirst();
    }

    private static Optional<ObjectNode> byId(ArrayNode lines, long id) {
        for (JsonNode line : lines) {
            if (id > 0 && line.path("id").asLong() == id) {
                return Optional.of((ObjectNode) line);
            }
        }
        return Optional.empty();
    }

    private static void removeById(ArrayNode lines, long id) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).path("id").asLong() == id) {
                lines.remove(i);
            }
        }
    }
}
