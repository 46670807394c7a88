package io.tillbridge.journey.stock;

import io.tillbridge.woocommerce.ProductReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One lean question to a shop about the stock of some products: by SKU, in hundreds, which finds variations as well; by id
 * where there is none (woocommerce.md, Batch).
 *
 * @param path of the shop's API
 */
public record StockQuestion(String path, String query, List<StockRow> rows) {
    static final int MOST = 100;

    static List<StockQuestion> about(List<StockRow> rows) {
        List<StockQuestion> questions = new ArrayList<>();
        List<StockRow> bySku = rows.stream().filter(StockRow::hasSku).toList();
        if (!bySku.isEmpty()) {
            questions.add(bySku(bySku));
        }
        Map<String, List<StockRow>> byPath = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.hasSku()).forEach(row -> byPath.computeIfAbsent(
                        path(row), path -> new ArrayList<>())
                .add(row));
        byPath.forEach((path, some) -> questions.add(new StockQuestion(
                path,
                common() + "&include="
                        + some.stream().map(row -> Long.toString(row.shopId())).collect(Collectors.joining(",")),
                some)));
        return questions;
    }

    private static StockQuestion bySku(List<StockRow> rows) {
        return new StockQuestion(
                "products",
                common() + "&sku=" + skus(rows.stream().map(StockRow::key).toList()),
                rows);
    }

    /** SKUs as a query has them. */
    public static String skus(List<String> keys) {
        return keys.stream()
                .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining(","));
    }

    public static String common() {
        return ProductReader.FIELDS + "&per_page=" + MOST;
    }

    private static String path(StockRow row) {
        return row.variationId().isPresent() ? "products/" + row.productId() + "/variations" : "products";
    }
}
