package io.tillbridge.journey.products;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.stock.Cause;
import io.tillbridge.journey.stock.StockQuestion;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Chunks;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Product;
import io.tillbridge.woocommerce.ProductReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The steps of products.match that decide: which product of a shop is which item, and who has no partner. */
@Component("productMatch")
public class ProductMatch {
    private static final int CHUNK = 100;
    // SQL Server takes 2,100 parameters.
    private static final int MOST_IDS = 900;

    private final Settings settings;
    private final Clock clock;

    ProductMatch(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Where the walk over a shop's products stands, from page 1. */
    public record Walk(int page, boolean finished) {}

    public Set<String> shops() {
        return new TreeSet<>(settings.shops().keySet());
    }

    public MatchReport report() {
        return new MatchReport();
    }

    /** The item that the next round begins after; null where this one found nothing. */
    public String lastItem(List<Map<String, Object>> rows) {
        return rows.isEmpty() ? null : Columns.of(rows.get(rows.size() - 1)).text("ITEM_NO");
    }

    public List<Candidate> candidates(List<Map<String, Object>> rows) {
        return Candidate.of(rows);
    }

    /** A SKU with a comma cannot be asked for among others. */
    public List<List<Candidate>> chunks(List<Candidate> candidates) {
        List<Candidate> askable = candidates.stream()
                .filter(candidate -> !candidate.sku().contains(","))
                .toList();
        return Chunks.of(askable, CHUNK);
    }

    public String query(List<Candidate> chunk) {
        return StockQuestion.common() + "&sku="
                + StockQuestion.skus(chunk.stream().map(Candidate::sku).toList());
    }

    public List<String> skus(List<Candidate> chunk) {
        return chunk.stream().map(Candidate::key).toList();
    }

    /**
     * What the shop's answer makes of the product map.
     *
     * @param known rows of find-mappings.sql
     */
    public Matched matched(
            Run run,
            MatchReport report,
            String shop,
            List<Candidate> chunk,
            List<Map<String, Object>> known,
            String json)
            throws ShopFailure {
        List<Product> products = page(json);
        Map<String, List<Product>> bySku = new HashMap<>();
        products.stream().filter(product -> !product.status().equals("trash")).forEach(product -> bySku.computeIfAbsent(
                        product.sku().toUpperCase(Locale.ROOT), sku -> new ArrayList<>())
                .add(product));
        Map<String, Columns> mapped = new HashMap<>();
        known.forEach(row -> mapped.put(Columns.of(row).text("MAP_KEY").toUpperCase(Locale.ROOT), Columns.of(row)));
        Matched matched = new Matched(run, shop, clock.instant());
        for (Candidate candidate : chunk) {
            List<Product> found = bySku.getOrDefault(candidate.key(), List.of());
            if (!found.isEmpty()) {
                run.read().incrementAndGet();
                report.match(candidate);
                matched.take(candidate, found, mapped.get(candidate.key()), report);
            }
        }
        return matched;
    }

    public void close(MatchReport report, List<Candidate> candidates) {
        report.close(candidates);
    }

    public Walk start() {
        return new Walk(1, false);
    }

    public String query(Walk walk) {
        return StockQuestion.common() + "&orderby=id&order=asc&page=" + walk.page();
    }

    public List<Product> page(String json) throws ShopFailure {
        return ProductReader.page(json).orElseThrow(() -> ShopFailure.away("a list of products was expected"));
    }

    public Walk next(Walk walk, List<Product> page) {
        return new Walk(walk.page() + 1, page.isEmpty());
    }

    /** Who may have an item, by id: variations, and products without any. */
    public List<List<Long>> idChunks(List<Product> page) {
        List<Long> ids = new ArrayList<>();
        page.forEach(
                product -> ids.addAll(product.variations().isEmpty() ? List.of(product.id()) : product.variations()));
        return Chunks.of(ids, MOST_IDS);
    }

    /** @param placed rows of find-placed.sql */
    public void note(MatchReport report, List<Product> page, List<Long> ids, List<Map<String, Object>> placed) {
        Set<Long> known = new HashSet<>();
        for (Map<String, Object> row : placed) {
            Columns columns = Columns.of(row);
            long variation = columns.number("WOO_VARIATION_ID");
            known.add(variation > 0 ? variation : columns.number("WOO_PRODUCT_ID"));
        }
        for (Product product : page) {
            if (product.variations().isEmpty() && ids.contains(product.id()) && !known.contains(product.id())) {
                report.withoutItem(product.sku().isEmpty() ? "#" + product.id() : product.sku());
            }
            product.variations().stream()
                    .filter(ids::contains)
                    .filter(variation -> !known.contains(variation))
                    .forEach(variation -> report.withoutItem("#" + product.id() + ":" + variation));
        }
    }

    /** Which trouble a match itself settles, once it is not found again. */
    static boolean isSettledByMatch(String reasonCode) {
        return Set.of(Cause.DUPLICATE_SKU, Cause.MANAGED_BY_PARENT, Cause.GONE, Cause.REFUSED).stream()
                .anyMatch(cause -> cause.name().equals(reasonCode));
    }
}
