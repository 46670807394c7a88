package io.tillbridge.journey.stock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a shop is to say of a product's stock.
 *
 * @param quantity   in whole selling units, never negative; absent where it sells without stock
 * @param backorders no, notify or yes; empty leaves it as the shop has it
 */
public record Wish(Optional<Integer> quantity, String backorders) {
    private static final String ALWAYS = "always";

    static Wish always() {
        return new Wish(Optional.empty(), "");
    }

    static Wish of(int quantity, String backorders) {
        return new Wish(Optional.of(Math.max(0, quantity)), backorders);
    }

    /** As {@link #text} wrote it; empty is none. */
    static Optional<Wish> kept(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals(ALWAYS)) {
            return Optional.of(always());
        }
        String[] words = text.split(" ", 2);
        return Optional.of(of(Integer.parseInt(words[0]), words.length == 1 ? "" : words[1]));
    }

    /** One text for one meaning, so that equal texts are equal wishes. */
    String text() {
        return quantity.map(units -> backorders.isEmpty() ? units.toString() : units + " " + backorders)
                .orElse(ALWAYS);
    }

    Integer quantityOrNull() {
        return quantity.orElse(null);
    }

    /**
     * The entry of a batch. A quantity without manage_stock is silently ignored, a null becomes zero, and nothing in a batch
     * is checked (woocommerce.md, Types): so all is said, and as whole numbers.
     */
    ObjectNode json(long id) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", id);
        if (quantity.isEmpty()) {
            return entry.put("manage_stock", false).put("stock_status", "instock");
        }
        entry.put("manage_stock", true).put("stock_quantity", quantity.get());
        return backorders.isEmpty() ? entry : entry.put("backorders", backorders);
    }
}
