package io.tillbridge.journey.documents;

import io.tillbridge.woocommerce.LineItem;
import java.util.Locale;

/**
 * The key of a line's product in USER_PRODUCT_MAP: its SKU; without one, {@code #product} or {@code #product:variation};
 * for a deleted product or a line typed in by hand, {@code =} and the line's name.
 */
public final class ProductKey {
    private static final int LONGEST = 200;

    private ProductKey() {}

    public static String of(LineItem line) {
        return of(line.sku(), line.productId(), line.variationId(), line.name());
    }

    /** The key of a product by what is known of it; a SKU that is empty and an id that is 0 are none. */
    public static String of(String sku, long productId, long variationId, String name) {
        return cut(key(sku, productId, variationId, name));
    }

    /** The key as a person typed it: a SKU is the same in any case, a line's name is not. */
    public static String normal(String typed) {
        String key = typed.strip();
        return cut(key.startsWith("=") ? key : key.toUpperCase(Locale.ROOT));
    }

    private static String cut(String key) {
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private static String key(String sku, long productId, long variationId, String name) {
        if (!sku.isEmpty()) {
            return sku.toUpperCase(Locale.ROOT);
        }
        if (variationId > 0) {
            return "#" + productId + ":" + variationId;
        }
        return productId > 0 ? "#" + productId : "=" + name;
    }
}
