package io.tillbridge.journey.stock;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Product;
import io.tillbridge.woocommerce.ProductReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of stock.reconcile that decide: of which products shop and CounterPoint differ, and why. */
@Component("stockCheck")
public class StockCheck {
    private final Settings settings;
    private final Clock clock;

    StockCheck(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A product with what the shop showed of it and what it is to say. */
    record Checked(StockRow row, Sight sight, Want want, Available available) {}

    /** Parameters of repair-stock.sql. */
    public record Repair(
            long mapId,
            StockState state,
            String want,
            Integer wantQty,
            Integer shopQty,
            String reasonCode,
            String reason,
            Instant nextAttemptUtc)
            implements Row {}

    /** What differs of one answer, first as it was seen, then with its causes. */
    public record Differences(List<Checked> seen, List<Drift> drifts, List<Repair> repairs, List<Finding> findings) {

        public List<Long> mapIds() {
            return seen.stream().map(checked -> checked.row().mapId()).toList();
        }
    }

    public StockTally tally() {
        return new StockTally();
    }

    public boolean repairsByItself() {
        return settings.stock().reconcileRepairs();
    }

    public Instant keptSince() {
        return clock.instant().minus(settings.stock().keepFindings());
    }

    public List<Long> mapIds(StockQuestion question) {
        return question.rows().stream().map(StockRow::mapId).toList();
    }

    /** @param available rows of read-available.sql, as {@code wants} were made of */
    public Differences differing(
            Run run,
            StockTally tally,
            StockQuestion question,
            String json,
            List<Want> wants,
            List<Map<String, Object>> available)
            throws ShopFailure {
        List<Product> products =
                ProductReader.page(json).orElseThrow(() -> ShopFailure.away("a list of products was expected"));
        Map<Long, Want> wanted = byProduct(wants);
        Map<Long, Available> known = Available.byProduct(available);
        List<Checked> differing = new ArrayList<>();
        for (StockRow row : question.rows()) {
            Want want = wanted.get(row.mapId());
            if (want != null && want.state() != StockState.LEFT) {
                Checked checked = new Checked(row, Sight.of(row, products), want, known.get(row.mapId()));
                tally.looked(1);
                run.read().incrementAndGet();
                if (differs(checked)) {
                    differing.add(checked);
                } else {
                    run.skipped().incrementAndGet();
                }
            }
        }
        return new Differences(differing, List.of(), List.of(), List.of());
    }

    private static Map<Long, Want> byProduct(List<Want> wants) {
        Map<Long, Want> byProduct = new HashMap<>();
        wants.forEach(want -> byProduct.put(want.mapId(), want));
        return byProduct;
    }

    private static boolean differs(Checked checked) {
        if (checked.sight().trouble() != null || checked.want().want() == null) {
            return true;
        }
        Product product = checked.sight().product().orElseThrow();
        boolean kept = product.managed() == Product.Managed.ITSELF;
        return checked.want().wantQty() == null
                ? kept
                : !kept
                        || !product.quantity()
                                .equals(java.util.Optional.of(checked.want().wantQty()));
    }

    /**
     * The same with the reasons, after another look at what shops sold meanwhile.
     *
     * @param wants what the products are to say by now
     * @param holds rows of find-holds.sql
     */
    public Differences explained(
            Run run,
            String shop,
            StockTally tally,
            Differences differences,
            List<Want> wants,
            List<Map<String, Object>> holds) {
        Map<Long, Want> now = byProduct(wants);
        boolean held = holds.stream().anyMatch(row -> shop.equals(row.get("SHOP")));
        Finding.Look look = new Finding.Look(run, shop, clock.instant());
        Differences explained =
                new Differences(differences.seen(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Checked checked : differences.seen()) {
            Want want = now.getOrDefault(checked.row().mapId(), checked.want());
            Cause cause = cause(checked, want, held);
            Drift drift = drift(shop, checked, want, cause);
            tally.drifted(drift);
            explained.drifts().add(drift);
            run.plan(new Run.PlanLine(shop, drift.product(), cause.name(), drift.repair()));
            run.failed().addAndGet(cause.isExplained() ? 0 : 1);
            if (cause != Cause.IN_FLIGHT) {
                Integer says = checked.sight().quantity().orElse(null);
                explained.findings().add(Finding.of(look, drift.product(), cause, want.wantQty(), says));
                explained.repairs().add(repair(checked, want, cause, look.at()));
            }
        }
        return explained;
    }

    private static Cause cause(Checked checked, Want want, boolean held) {
        if (checked.sight().trouble() != null) {
            return checked.sight().trouble();
        }
        if (want.want() == null) {
            return Cause.valueOf(want.reasonCode());
        }
        Product product = checked.sight().product().orElseThrow();
        if (want.wantQty() != null && product.managed() != Product.Managed.ITSELF) {
            return Cause.NOT_MANAGED;
        }
        if (product.quantity().equals(java.util.Optional.ofNullable(want.wantQty()))) {
            return Cause.IN_FLIGHT;
        }
        boolean asTold = checked.row()
                .sent()
                .map(sent -> sent.quantity().equals(product.quantity()))
                .orElse(true);
        if (asTold) {
            return held ? Cause.HELD : Cause.NOT_PUSHED_YET;
        }
        return Cause.EDITED_IN_SHOP;
    }

    private static Drift drift(String shop, Checked checked, Want want, Cause cause) {
        Available available = checked.available();
        String detail = available
                .onShelf()
                .map(onShelf ->
                        available.part() + ": " + onShelf.stripTrailingZeros().toPlainString() + " available, "
                                + available.buffer().stripTrailingZeros().toPlainString() + " kept back, "
                                + available.sold().stripTrailingZeros().toPlainString() + " sold and not posted")
                .orElse("not known");
        return new Drift(
                shop,
                checked.row().key(),
                want.want() == null ? "not known" : want.want(),
                checked.sight().quantity().orElse(null),
                cause,
                detail,
                repairOf(want, cause));
    }

    private static String repairOf(Want want, Cause cause) {
        return switch (cause) {
            case IN_FLIGHT -> "nothing";
            case GONE, DUPLICATE_SKU, MANAGED_BY_PARENT, ITEM_GONE, UNIT_GONE, NO_STOCK_ROW ->
                "none by itself: " + cause.sentence();
            default -> "tell it " + want.want();
        };
    }

    /** What nobody but a person can mend is set aside; the rest is due. */
    private Repair repair(Checked checked, Want want, Cause cause, Instant now) {
        boolean shopsTrouble = cause == Cause.GONE || cause == Cause.DUPLICATE_SKU || cause == Cause.MANAGED_BY_PARENT;
        boolean aside = shopsTrouble || want.want() == null;
        return new Repair(
                checked.row().mapId(),
                aside ? StockState.ASIDE : StockState.DUE,
                want.want(),
                want.wantQty(),
                checked.sight().quantity().orElse(null),
                aside ? cause.name() : null,
                aside ? cause.sentence() : null,
                shopsTrouble ? now.plus(settings.stock().again()) : aside ? null : now);
    }
}
