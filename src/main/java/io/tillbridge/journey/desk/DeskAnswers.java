package io.tillbridge.journey.desk;

import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns rows into answers. */
@Component("deskAnswers")
public class DeskAnswers {

    public Page<OrderLine> orders(long total, List<Map<String, Object>> rows) {
        return new Page<>(total, rows.stream().map(OrderLine::of).toList());
    }

    /**
     * The orders that were meant, at most one a shop: the number that customers see goes before the shop's own id.
     * Never empty: an order that nobody knows is refused.
     */
    public List<Map<String, Object>> meant(OrderSearch search, List<Map<String, Object>> rows) {
        Map<String, Map<String, Object>> byShop = rows.stream()
                .collect(Collectors.toMap(
                        row -> Columns.of(row).text("SHOP"),
                        row -> row,
                        (one, other) -> isNumbered(other, search) ? other : one,
                        java.util.TreeMap::new));
        if (byShop.isEmpty()) {
            throw Refusal.notFound(
                    "number",
                    "No order " + search.number() + " of " + String.join(", ", search.shops())
                            + " is known here. It comes with the next poll if it changed since; else read further back with:"
                            + " orders pull --since 30d --apply");
        }
        return List.copyOf(byShop.values());
    }

    private static boolean isNumbered(Map<String, Object> row, OrderSearch search) {
        return Columns.of(row).text("WOO_ORDER_NO").equalsIgnoreCase(search.number());
    }

    public OrderStory story(
            Map<String, Object> found, List<Map<String, Object>> timeline, List<Map<String, Object>> outbox) {
        return OrderStory.of(found, timeline, outbox);
    }

    public OrderStory withPayload(OrderStory story, String payload) {
        return story.with(payload);
    }

    public Page<OpenReject> rejects(long total, List<Map<String, Object>> rows) {
        return new Page<>(total, rows.stream().map(OpenReject::of).toList());
    }

    public Page<RunLine> runs(long total, List<Map<String, Object>> rows) {
        return new Page<>(total, rows.stream().map(RunLine::of).toList());
    }

    public List<ProductMapping> mappings(List<Map<String, Object>> rows) {
        return rows.stream().map(ProductMapping::of).toList();
    }
}
