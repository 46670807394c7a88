package io.tillbridge.journey.stock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.documents.ProductKey;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.orders.StagedOrder;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What shops took off their own stock. Orders that are staged are written down with their staging; on the way to a write of
 * stock, those that came meanwhile and are not staged yet are looked for, since the write would undo them.
 */
@Component("stockSales")
public class StockSales {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 100;
    private static final String STAGED = "S";
    private static final String SEEN = "G";

    private final Settings settings;
    private final Clock clock;

    StockSales(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Parameters of insert-sale.sql. */
    public record SaleLine(
            String shop, long orderId, String seenBy, int lineNo, String mapKey, BigDecimal qty, Instant utcTime)
            implements Row {}

    /** An order that the shop has; without lines where the shop took nothing off for it. */
    public record Seen(long orderId, List<SaleLine> lines) {}

    /**
     * Where the look stands.
     *
     * @param page from 1
     */
    public record Walk(Instant after, int page, boolean finished) {}

    /** The lines of an order as it is staged. */
    public List<SaleLine> lines(StagedOrder staged) {
        Order order = OrderIntake.order(staged.payload()).orThrow();
        List<SaleLine> lines = new ArrayList<>();
        for (LineItem line : order.lines()) {
            lines.add(new SaleLine(
                    staged.shop(),
                    staged.orderId(),
                    STAGED,
                    lines.size() + 1,
                    ProductKey.of(line),
                    line.quantity(),
                    staged.utcTime()));
        }
        return lines;
    }

    public List<Long> orderIds(StagedOrder staged) {
        return List.of(staged.orderId());
    }

    /**
     * From where what is staged may lack something.
     *
     * @param cursor the row of read-cursor.sql, null before the first poll
     */
    public Walk start(Map<String, Object> cursor) {
        Instant known = cursor == null
                ? clock.instant().minus(1, ChronoUnit.HOURS)
                : Columns.of(cursor).instant("POSITION_UTC").orElseThrow();
        return new Walk(known.minusSeconds(2).truncatedTo(ChronoUnit.SECONDS), 1, false);
    }

    public String query(Walk walk) {
        return "_fields=id,status,line_items&orderby=modified&order=asc&dates_are_gmt=true&per_page=" + PAGE
                + "&modified_after=" + walk.after().toString().replace("Z", "") + "&page=" + walk.page();
    }

    public List<Seen> page(String shop, String json) throws ShopFailure {
        try {
            JsonNode page = JSON.readTree(json);
            if (page == null || !page.isArray()) {
                throw ShopFailure.away("a list of orders was expected");
            }
            List<Seen> seen = new ArrayList<>();
            page.forEach(order -> seen.add(seen(shop, order)));
            return seen;
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("a page of orders is not JSON");
        }
    }

    private Seen seen(String shop, JsonNode order) {
        long id = order.path("id").asLong();
        List<SaleLine> lines = new ArrayList<>();
        if (settings.stock().reducing().contains(order.path("status").asText())) {
            for (JsonNode line : order.path("line_items")) {
                lines.add(new SaleLine(
                        shop,
                        id,
                        SEEN,
                        lines.size() + 1,
                        key(line),
                        new BigDecimal(line.path("quantity").asText("0")),
                        clock.instant()));
            }
        }
        return new Seen(id, lines);
    }

    private static String key(JsonNode line) {
        return ProductKey.of(
                line.path("sku").asText("").strip(),
                line.path("product_id").asLong(),
                line.path("variation_id").asLong(),
                line.path("name").asText(""));
    }

    public List<Long> ids(List<Seen> seen) {
        return seen.stream().map(Seen::orderId).toList();
    }

    /** Those that are not staged yet. */
    public List<Seen> unknown(List<Seen> seen, List<Map<String, Object>> known) {
        Set<Long> staged = new HashSet<>();
        known.forEach(row -> staged.add(Columns.of(row).number("WOO_ORDER_ID")));
        return seen.stream().filter(order -> !staged.contains(order.orderId())).toList();
    }

    public List<SaleLine> allLines(List<Seen> seen) {
        return seen.stream().flatMap(order -> order.lines().stream()).toList();
    }

    public Walk next(Walk walk, List<Seen> seen) {
        return new Walk(walk.after(), walk.page() + 1, seen.size() < PAGE);
    }
}
