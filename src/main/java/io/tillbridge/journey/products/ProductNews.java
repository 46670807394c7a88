package io.tillbridge.journey.products;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.pricing.GroupType;
import io.tillbridge.journey.pricing.Quote;
import io.tillbridge.journey.quotes.Quotes;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.stock.Cause;
import io.tillbridge.journey.stock.Finding;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.ProductReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The steps of products.push that decide: what a shop is to be told of its products beside their stock. */
@Component("productNews")
public class ProductNews {
    private final Settings settings;
    private final Quotes quotes;
    private final Clock clock;

    ProductNews(Settings settings, Quotes quotes, Clock clock) {
        this.settings = settings;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** Products that are told at once, or the variations of one product. */
    public record Batch(String path, List<ProductChange> changes) {

        public String body() {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ArrayNode update = body.putArray("update");
            changes.forEach(change -> update.add(change.json()));
            return body.toString();
        }
    }

    /** What became of a batch. */
    public record Outcome(List<Told> told, List<Finding> findings) {}

    /** None, where CounterPoint decides nothing of products. */
    public Set<String> shops() {
        return settings.products().fields().isEmpty()
                ? Set.of()
                : new TreeSet<>(settings.shops().keySet());
    }

    /** Only what the shop does not know: from one price book, so that a page is of one moment. */
    public List<Batch> batches(Run run, String shop, List<Map<String, Object>> rows) {
        boolean promotions = settings.products().fields().contains("promotion-price");
        Optional<Quotes.Counter> counter = promotions && !rows.isEmpty() ? Optional.of(counter()) : Optional.empty();
        Map<String, List<ProductChange>> byPath = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            ProductChange change = ProductChange.of(
                    columns,
                    settings.products().fields(),
                    counter.flatMap(offers -> promotion(offers, columns)),
                    settings.counterpoint().zone());
            run.read().incrementAndGet();
            if (change.isNews()) {
                byPath.computeIfAbsent(change.path(), path -> new ArrayList<>()).add(change);
                run.plan(new Run.PlanLine(
                        shop,
                        change.key(),
                        change.known().isEmpty() ? "new" : "changed",
                        change.fields().toString()));
            } else {
                run.skipped().incrementAndGet();
            }
        }
        return byPath.entrySet().stream()
                .map(entry -> new Batch(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Quotes.Counter counter() {
        String customer = settings.products().priceCustomer().isEmpty()
                ? settings.counterpoint().templateCustomer()
                : settings.products().priceCustomer();
        return quotes.counter("", customer, quotes.usualLocation());
    }

    /** Only what is a promotion: what is special to a customer is no price for everybody. */
    private static Optional<ProductChange.Promotion> promotion(Quotes.Counter counter, Columns row) {
        if (!row.text("IN_STK_UNIT").equals("Y")) {
            return Optional.empty();
        }
        Quote quote = counter.offers().price(row.text("ITEM_NO"), BigDecimal.ONE);
        return quote instanceof Quote.Price price && price.groupType() == GroupType.PROMOTION
                ? Optional.of(new ProductChange.Promotion(
                        price.price(), price.period().from(), price.period().until()))
                : Optional.empty();
    }

    public Outcome outcome(Run run, String shop, Batch batch, String json) throws ShopFailure {
        Map<Long, ProductReader.Entry> answers =
                ProductReader.batch(json).orElseThrow(() -> ShopFailure.away("the answer is none to a batch"));
        Finding.Look look = new Finding.Look(run, shop, clock.instant());
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (ProductChange change : batch.changes()) {
            ProductReader.Entry answer = answers.get(change.shopId());
            if (answer != null && answer.error().isEmpty()) {
                outcome.told().add(new Told(change.mapId(), change.hash()));
                run.updated().incrementAndGet();
            } else {
                Cause cause = answer == null
                        ? Cause.NOT_ANSWERED
                        : answer.error().endsWith("invalid_id") ? Cause.GONE : Cause.REFUSED;
                outcome.findings().add(Finding.of(look, change.key(), cause, null, null));
                run.failed().incrementAndGet();
            }
        }
        return outcome;
    }
}
