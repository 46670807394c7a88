package io.tillbridge.journey.products;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.stock.Cause;
import io.tillbridge.journey.stock.Finding;
import io.tillbridge.journey.stock.StockState;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Product;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a chunk of SKUs changes in the product map. */
public final class Matched {
    private final Run run;
    private final String shop;
    private final Instant now;
    private final List<Place> fresh = new ArrayList<>();
    private final List<Place> moved = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** A product that is mapped, and where it is: parameters of insert-mapping.sql, place-mapping.sql and insert-state.sql. */
    public record Place(
            String shop,
            String mapKey,
            long productId,
            Long variationId,
            String itemNo,
            String unit,
            String cell,
            String sent,
            Integer sentQty,
            Instant utcTime)
            implements Row {}

    /** Whether it can be told of its stock: parameters of set-aside.sql. */
    public record Standing(String shop, String mapKey, StockState state, String reasonCode, String reason)
            implements Row {}

    Matched(Run run, String shop, Instant now) {
        this.run = run;
        this.shop = shop;
        this.now = now;
    }

    /** @param known its row of find-mappings.sql, null where it is not mapped yet */
    void take(Candidate candidate, List<Product> found, Columns known, MatchReport report) {
        Product product = found.get(0);
        Cause trouble = found.size() > 1
                ? Cause.DUPLICATE_SKU
                : product.managed() == Product.Managed.PARENT ? Cause.MANAGED_BY_PARENT : null;
        String before = known == null ? "" : known.text("REASON_CODE");
        if (trouble != Cause.DUPLICATE_SKU) {
            place(candidate, product, known);
        }
        if (trouble != null) {
            if (known != null || trouble == Cause.MANAGED_BY_PARENT) {
                standings.add(
                        new Standing(shop, candidate.key(), StockState.ASIDE, trouble.name(), trouble.sentence()));
            }
            say(candidate, trouble, before, report);
        } else if (ProductMatch.isSettledByMatch(before)) {
            standings.add(new Standing(shop, candidate.key(), StockState.DUE, null, null));
        }
        if (known == null && !product.sku().equals(candidate.sku())) {
            say(candidate, Cause.SKU_CASE, "", report);
        }
    }

    private void place(Candidate candidate, Product product, Columns known) {
        boolean variation = product.parentId() > 0;
        long productId = variation ? product.parentId() : product.id();
        long variationId = variation ? product.id() : 0;
        Place place = new Place(
                shop,
                candidate.key(),
                productId,
                variation ? variationId : null,
                candidate.itemNo(),
                candidate.unit(),
                candidate.cell(),
                product.quantity()
                        .map(quantity -> Integer.toString(Math.max(0, quantity)))
                        .orElse(null),
                product.quantity().map(quantity -> Math.max(0, quantity)).orElse(null),
                now);
        if (known == null) {
            fresh.add(place);
            run.created().incrementAndGet();
            run.plan(new Run.PlanLine(shop, candidate.key(), "new", "is item " + candidate.itemNo()));
        } else if (known.number("WOO_PRODUCT_ID") != productId || known.number("WOO_VARIATION_ID") != variationId) {
            moved.add(place);
            run.updated().incrementAndGet();
            run.plan(new Run.PlanLine(shop, candidate.key(), "moved", "is product " + product.id()));
        } else {
            run.skipped().incrementAndGet();
        }
    }

    private void say(Candidate candidate, Cause cause, String before, MatchReport report) {
        Finding finding = Finding.of(new Finding.Look(run, shop, now), candidate.key(), cause, null, null);
        report.trouble(finding.cause() + ": " + finding.sentence());
        if (!cause.name().equals(before)) {
            findings.add(finding);
        }
        if (cause != Cause.SKU_CASE) {
            run.failed().incrementAndGet();
        }
    }

    public List<Place> fresh() {
        return List.copyOf(fresh);
    }

    public List<Place> moved() {
        return List.copyOf(moved);
    }

    public List<Standing> standings() {
        return List.copyOf(standings);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
