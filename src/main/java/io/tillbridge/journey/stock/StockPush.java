package io.tillbridge.journey.stock;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Product.Managed;
import io.tillbridge.woocommerce.ProductReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of stock.push that decide: what each product is to say, whether that may be, and what became of telling it. */
@Component("stockPush")
public class StockPush {
    private static final Logger LOG = LoggerFactory.getLogger(StockPush.class);

    private final Settings settings;
    private final BatchSizes sizes;
    private final Clock clock;

    StockPush(Settings settings, BatchSizes sizes, Clock clock) {
        this.settings = settings;
        this.sizes = sizes;
        this.clock = clock;
    }

    /** Parameters of mark-sent.sql: what the shop was told, and as of when it answered. */
    public record Sent(long mapId, String sent, Integer sentQty, Instant shopStampUtc) implements Row {}

    /** Parameters of set-aside.sql. */
    public record Aside(long mapId, Cause reasonCode, String reason, Instant nextAttemptUtc) implements Row {}

    /** What became of a batch. */
    public record Told(List<Sent> sent, List<Aside> aside, List<Finding> findings) {}

    public Set<String> shops() {
        return new TreeSet<>(settings.shops().keySet());
    }

    /** How long posts gather before a push, in milliseconds. */
    public long gather() {
        return settings.stock().gather().toMillis();
    }

    /** Where what shops sell lies. */
    public List<String> locations() {
        return settings.stock().locations().isEmpty()
                ? List.of(settings.counterpoint().location())
                : settings.stock().locations();
    }

    /** Statuses of orders that the shop has taken off its own stock. */
    public List<String> reducing() {
        return settings.stock().reducing();
    }

    /**
     * What each product is to say now.
     *
     * @param states    rows of read-states.sql
     * @param available rows of read-available.sql
     * @param rules     rows of read-rules.sql
     */
    public List<Want> wants(
            List<Map<String, Object>> states, List<Map<String, Object>> available, List<Map<String, Object>> rules) {
        Map<Long, Available> known = Available.byProduct(available);
        StockRules how = StockRules.of(rules);
        Instant now = clock.instant();
        List<Want> wants = new ArrayList<>();
        for (StockRow row : StockRow.all(states)) {
            if (known.containsKey(row.mapId())) {
                wants.add(Want.decide(row, known.get(row.mapId()), how, now));
            }
        }
        return wants;
    }

    /** Products that can newly not be told, since CounterPoint does not say what: each is named once. */
    public List<Finding> doubts(Run run, String shop, List<Map<String, Object>> states, List<Want> wants) {
        Map<Long, StockRow> before = new HashMap<>();
        StockRow.all(states).forEach(row -> before.put(row.mapId(), row));
        Finding.Look look = new Finding.Look(run, shop, clock.instant());
        return wants.stream()
                .filter(want -> want.want() == null && want.reasonCode() != null)
                .filter(want ->
                        !want.reasonCode().equals(before.get(want.mapId()).reasonCode()))
                .map(want -> said(
                        look,
                        Finding.of(look, before.get(want.mapId()).key(), Cause.valueOf(want.reasonCode()), null, null)))
                .toList();
    }

    /** What a push would tell, for a person who looks at the plan first. */
    public void plan(Run run, String shop, List<Map<String, Object>> states, List<Want> wants) {
        Map<Long, StockRow> before = new HashMap<>();
        StockRow.all(states).forEach(row -> before.put(row.mapId(), row));
        for (Want want : wants) {
            StockRow row = before.get(want.mapId());
            run.read().incrementAndGet();
            if (want.state() == StockState.DUE) {
                String was = row.sent().map(Wish::text).orElse("unknown");
                run.plan(new Run.PlanLine(shop, row.key(), was, want.want()));
                run.updated().incrementAndGet();
            } else if (want.state() == StockState.ASIDE && want.reason() != null) {
                run.plan(new Run.PlanLine(shop, row.key(), "aside", want.reasonCode() + ": " + want.reason()));
                run.failed().incrementAndGet();
            } else {
                run.skipped().incrementAndGet();
            }
        }
    }

    /** @param through a person has looked, and wants it so */
    public Brake brake(String shop, Map<String, Object> plan, boolean through) {
        Brake brake = through ? Brake.off() : Brake.of(shop, plan, settings.stock());
        if (brake.isOn()) {
            LOG.warn("Stock of {} is held: {}", shop, brake.heldWhy());
        }
        return brake;
    }

    public long toTell(Map<String, Object> plan) {
        Columns columns = Columns.of(plan);
        return columns.number("TO_SEND") + columns.number("TO_SEE");
    }

    public StockBatch batch(String shop, List<Map<String, Object>> rows) {
        return StockBatch.of(StockRow.all(rows), sizes.of(shop));
    }

    /** The next batch is half as long, where that may help. */
    public void smaller(String shop, Throwable failure) throws ShopFailure {
        sizes.afterFailure(shop, ShopFailure.behind(failure).orElseThrow());
    }

    /** Reads what became of each product: an answer of 200 says nothing of any one (woocommerce.md, Batch). */
    public Told told(Run run, String shop, StockBatch batch, String json) throws ShopFailure {
        Map<Long, ProductReader.Entry> answers =
                ProductReader.batch(json).orElseThrow(() -> ShopFailure.away("the answer is none to a batch"));
        sizes.went(shop);
        Finding.Look look = new Finding.Look(run, shop, clock.instant());
        Told told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (StockRow row : batch.rows()) {
            run.read().incrementAndGet();
            Cause trouble = trouble(row, answers.get(row.shopId()));
            if (trouble == null) {
                Wish wish = row.want().orElseThrow();
                Instant stamp = answers.get(row.shopId())
                        .product()
                        .flatMap(product -> product.modified())
                        .orElse(null);
                told.sent().add(new Sent(row.mapId(), wish.text(), wish.quantityOrNull(), stamp));
                run.updated().incrementAndGet();
            } else {
                told.aside()
                        .add(new Aside(
                                row.mapId(),
                                trouble,
                                trouble.sentence(),
                                look.at().plus(settings.stock().again())));
                told.findings()
                        .add(said(
                                look,
                                Finding.of(
                                        look,
                                        row.key(),
                                        trouble,
                                        row.want().orElseThrow().quantityOrNull(),
                                        null)));
                run.failed().incrementAndGet();
            }
        }
        return told;
    }

    private static Cause trouble(StockRow row, ProductReader.Entry answer) {
        if (answer == null) {
            return Cause.NOT_ANSWERED;
        }
        if (!answer.error().isEmpty()) {
            return answer.error().endsWith("invalid_id") ? Cause.GONE : Cause.REFUSED;
        }
        Managed managed = answer.product().orElseThrow().managed();
        boolean kept = row.want().orElseThrow().quantity().isEmpty() || managed == Managed.ITSELF;
        return kept ? null : managed == Managed.PARENT ? Cause.MANAGED_BY_PARENT : Cause.NOT_MANAGED;
    }

    static Finding said(Finding.Look look, Finding finding) {
        LOG.warn("{} {}: {} {}", look.run().operation(), look.shop(), finding.cause(), finding.sentence());
        return finding;
    }
}
