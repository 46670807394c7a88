package io.tillbridge.woocommerce;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A product or variation as the shop tells it, as far as its stock and its place go.
 *
 * @param parentId    of a variation its product, else 0
 * @param sku         as the shop writes it, empty where there is none
 * @param status      publish, draft, trash …; empty where it was not asked for
 * @param managed     who keeps its stock: itself, the product above it, or nobody
 * @param quantity    absent where nobody keeps it
 * @param variations  ids of what is below it
 */
public record Product(
        long id,
        long parentId,
        String sku,
        String status,
        Managed managed,
        Optional<Integer> quantity,
        Optional<Instant> modified,
        List<Long> variations) {

    /** Who keeps a product's stock: {@code manage_stock} true, "parent" or false (woocommerce.md, Types). */
    public enum Managed {
        ITSELF,
        PARENT,
        NOBODY
    }
}
