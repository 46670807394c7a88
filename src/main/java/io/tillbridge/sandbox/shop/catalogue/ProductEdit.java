package io.tillbridge.sandbox.shop.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.MetaEntries;
import io.tillbridge.sandbox.shop.store.ShopIds;
import java.util.Set;

/** What writing a field of a product does, oddities included (woocommerce.md, Types). */
final class ProductEdit {

    private static final Set<String> PLAIN = Set.of(
            "name",
            "status",
            "type",
            "sku",
            "regular_price",
            "sale_price",
            "date_on_sale_from_gmt",
            "date_on_sale_to_gmt",
            "description",
            "short_description",
            "tax_status",
            "tax_class",
            "virtual",
            "manage_stock",
            "backorders",
            "weight");

    private ProductEdit() {}

    /** Only a single write is checked: inside a batch anything passes. */
    static void check(JsonNode change) {
        JsonNode quantity = change.path("stock_quantity");
        boolean whole = quantity.isMissingNode()
                || quantity.isNull()
                || quantity.isIntegralNumber()
                || (quantity.isTextual() && quantity.asText().matches("-?\\d+"));
        if (!whole) {
            throw ShopRefusal.invalidParameter("stock_quantity", "stock_quantity is not of type integer.");
        }
    }

    static void apply(ObjectNode product, JsonNode change, ShopIds ids) {
        PLAIN.stream().filter(change::has).forEach(field -> product.set(field, change.get(field)));
        if (change.has("regular_price") || change.has("sale_price")) {
            String sale = product.path("sale_price").asText();
            product.put("on_sale", !sale.isEmpty());
            product.put("price", sale.isEmpty() ? product.path("regular_price").asText() : sale);
        }
        MetaEntries.merge(product, change.path("meta_data"), ids);
        stock(product, change);
    }

    /** Without managed stock a quantity is silently ignored; null and text become zero. */
    private static void stock(ObjectNode product, JsonNode change) {
        if (!product.path("manage_stock").isBoolean()
                || !product.path("manage_stock").asBoolean()) {
            if (product.path("manage_stock").isBoolean()) {
                product.putNull("stock_quantity");
            }
            if (change.path("stock_status").isTextual()) {
                product.put("stock_status", change.path("stock_status").asText());
            }
        } else if (change.has("stock_quantity")) {
            StockRoom.setQuantity(product, change.path("stock_quantity").asInt(0));
        } else if (change.has("inventory_delta")) {
            int before = product.path("stock_quantity").asInt();
            StockRoom.setQuantity(
                    product, before + change.path("inventory_delta").asInt());
        } else if (product.path("stock_quantity").isNull()) {
            StockRoom.setQuantity(product, 0);
        }
    }
}
