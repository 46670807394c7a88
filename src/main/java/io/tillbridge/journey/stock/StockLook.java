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
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of stock.confirm that decide: whether the shop says what it was told, and what it means where it does not. */
@Component("stockLook")
public class StockLook {
    private static final int AT_ONCE = 3;

    private final Settings settings;
    private final Clock clock;

    StockLook(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Parameters of settle-stock.sql. */
    public record Settled(
            long mapId,
            StockState state,
            Integer shopQty,
            String sent,
            Integer sentQty,
            Cause reasonCode,
            String reason,
            Instant nextAttemptUtc)
            implements Row {}

    /** Parameters of move-place.sql. */
    public record Moved(long mapId, long productId, Long variationId) implements Row {}

    /** What a look came to. */
    public record Seen(List<Settled> settled, List<Moved> moved, List<Finding> findings) {}

    public List<StockQuestion> questions(List<Map<String, Object>> rows) {
        return StockQuestion.about(StockRow.all(rows));
    }

    public Seen seen(Run run, String shop, StockQuestion question, String json) throws ShopFailure {
        List<Product> products =
                ProductReader.page(json).orElseThrow(() -> ShopFailure.away("a list of products was expected"));
        Finding.Look look = new Finding.Look(run, shop, clock.instant());
        Seen seen = new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean whole = products.size() < StockQuestion.MOST;
        for (StockRow row : question.rows()) {
            Sight sight = Sight.of(row, products);
            // A page that is full may lack some for the sake of others that have one SKU.
            if (sight.isMissing() && !whole) {
                continue;
            }
            settle(look, row, sight, seen);
        }
        return seen;
    }

    private void settle(Finding.Look look, StockRow row, Sight sight, Seen seen) {
        Integer told = row.sent().map(Wish::quantityOrNull).orElse(null);
        Integer says = sight.quantity().orElse(null);
        Verdict verdict = Verdict.of(row, sight);
        if (verdict.cause() != null && !verdict.cause().name().equals(row.reasonCode())) {
            seen.findings().add(StockPush.said(look, Finding.of(look, row.key(), verdict.cause(), told, says)));
        }
        if (verdict.cause() == Cause.MOVED) {
            Product there = sight.product().orElseThrow();
            boolean variation = there.parentId() > 0;
            seen.moved()
                    .add(new Moved(
                            row.mapId(), variation ? there.parentId() : there.id(), variation ? there.id() : null));
        }
        // What comes back again and again is not fought every half minute.
        boolean stubborn = verdict.state() == StockState.DUE && row.attempts() >= AT_ONCE;
        boolean keeps = verdict.state() == StockState.DONE || verdict.state() == StockState.SENT;
        seen.settled()
                .add(new Settled(
                        row.mapId(),
                        stubborn ? StockState.ASIDE : verdict.state(),
                        says,
                        keeps ? row.sent().map(Wish::text).orElse(null) : null,
                        told,
                        verdict.cause(),
                        verdict.cause() == null ? null : verdict.cause().sentence(),
                        nextAttempt(look.at(), verdict.state(), stubborn)));
    }

    private Instant nextAttempt(Instant now, StockState state, boolean stubborn) {
        return switch (state) {
            case DONE, LEFT -> null;
            case SENT -> now;
            case DUE -> stubborn ? now.plus(settings.stock().again()) : now;
            case ASIDE -> now.plus(settings.stock().again());
        };
    }

    /**
     * What a sight means for the row.
     *
     * @param cause null where the shop says what it was told, or may yet
     */
    record Verdict(StockState state, Cause cause) {

        static Verdict of(StockRow row, Sight sight) {
            if (sight.trouble() != null) {
                return new Verdict(sight.trouble() == Cause.MOVED ? StockState.DUE : StockState.ASIDE, sight.trouble());
            }
            Product product = sight.product().orElseThrow();
            if (isStale(row, product)) {
                return new Verdict(StockState.SENT, Cause.STALE_ANSWER);
            }
            Wish sent = row.sent().orElseThrow();
            if (sent.quantity().isEmpty()) {
                return product.managed() == Product.Managed.NOBODY
                        ? new Verdict(StockState.DONE, null)
                        : new Verdict(StockState.DUE, Cause.EDITED_IN_SHOP);
            }
            if (product.managed() == Product.Managed.NOBODY) {
                return new Verdict(StockState.DUE, Cause.NOT_MANAGED);
            }
            int told = sent.quantity().get();
            int says = product.quantity().orElse(told);
            if (says == told) {
                return new Verdict(StockState.DONE, null);
            }
            // Less than it was told may be a sale that nobody has seen yet: it is looked at once more before it is
            // undone.
            boolean again = row.shopQuantity().filter(before -> before == says).isPresent();
            return says < told && !again
                    ? new Verdict(StockState.SENT, null)
                    : new Verdict(StockState.DUE, Cause.EDITED_IN_SHOP);
        }

        /** Every save moves a product's stamp (woocommerce.md, Dates): an older one is from before the last write. */
        private static boolean isStale(StockRow row, Product product) {
            return row.shopStamp().isPresent()
                    && product.modified()
                            .filter(stamp -> stamp.isBefore(row.shopStamp().get()))
                            .isPresent();
        }
    }
}
