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
        String key = key(line);
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private static String key(LineItem line) {
        if (!line.sku().isEmpty()) {
            return line.sku().toUpperCase(Locale.ROOT);
        }
        if (line.variationId() > 0) {
            return "#" + line.productId() + ":" + line.variationId();
        }
        return line.productId() > 0 ? "#" + line.productId() : "=" + line.name();
    }
}
