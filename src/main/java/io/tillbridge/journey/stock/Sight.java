package io.tillbridge.journey.stock;

import io.tillbridge.woocommerce.Product;
import java.util.List;
import java.util.Optional;

/**
 * What a shop's answer shows of one product.
 *
 * @param trouble why nothing can be made of it, null where something can
 */
record Sight(Optional<Product> product, Cause trouble) {

    /** @param products of the answer, in which several may have one SKU, or the SKU in another case */
    static Sight of(StockRow row, List<Product> products) {
        List<Product> named = products.stream()
                .filter(product ->
                        row.hasSku() ? product.sku().equalsIgnoreCase(row.key()) : product.id() == row.shopId())
                .filter(product -> !product.status().equals("trash"))
                .toList();
        if (named.isEmpty()) {
            return new Sight(Optional.empty(), Cause.GONE);
        }
        if (named.size() > 1) {
            return new Sight(Optional.empty(), Cause.DUPLICATE_SKU);
        }
        Product product = named.get(0);
        if (product.id() != row.shopId() || (row.hasSku() && hasMoved(row, product))) {
            return new Sight(Optional.of(product), Cause.MOVED);
        }
        return new Sight(
                Optional.of(product), product.managed() == Product.Managed.PARENT ? Cause.MANAGED_BY_PARENT : null);
    }

    private static boolean hasMoved(StockRow row, Product product) {
        return row.variationId().isPresent() && product.parentId() != row.productId();
    }

    boolean isMissing() {
        return trouble == Cause.GONE;
    }

    Optional<Integer> quantity() {
        return product.flatMap(Product::quantity);
    }
}
