package io.tillbridge.journey.stock;

import io.tillbridge.journey.stock.StockRules.Sell;
import io.tillbridge.statements.Row;
import java.time.Instant;
import java.util.Optional;

/** What a look at CounterPoint makes of a product's row: the parameters of keep-want.sql. */
public record Want(
        long mapId,
        String want,
        Integer wantQty,
        StockState state,
        String reasonCode,
        String reason,
        Instant readUtc,
        Instant nextAttemptUtc)
        implements Row {

    /** @param now when what is due is due */
    static Want decide(StockRow row, Available available, StockRules rules, Instant now) {
        if (!available.known()) {
            return unknown(row, available, Cause.ITEM_GONE);
        }
        Sell sell = rules.sell(available);
        if (sell == Sell.LEAVE) {
            return new Want(row.mapId(), null, null, StockState.LEFT, null, null, available.readAt(), null);
        }
        if (sell == Sell.ALWAYS) {
            return wanted(row, available, Wish.always(), now);
        }
        if (sell == Sell.NEVER) {
            return wanted(row, available, Wish.of(0, "no"), now);
        }
        if (!available.unit()) {
            return unknown(row, available, Cause.UNIT_GONE);
        }
        return available
                .quantity()
                .map(quantity -> wanted(row, available, Wish.of(quantity, rules.backorders(available)), now))
                .orElseGet(() -> unknown(row, available, Cause.NO_STOCK_ROW));
    }

    private static Want wanted(StockRow row, Available available, Wish wish, Instant now) {
        StockState state = state(row, wish, now);
        boolean aside = state == StockState.ASIDE;
        return new Want(
                row.mapId(),
                wish.text(),
                wish.quantityOrNull(),
                state,
                aside ? row.reasonCode() : null,
                aside ? row.reason() : null,
                available.readAt(),
                aside ? row.nextAttempt().orElse(null) : state == StockState.DONE ? null : now);
    }

    /**
     * What the shop refused waits for its time. What is wanted and was told has still to be seen, where it was not yet, or
     * where orders moved since: the shop takes them off and puts them back by itself.
     */
    private static StockState state(StockRow row, Wish wish, Instant now) {
        boolean waits = row.state() == StockState.ASIDE
                && !isOurs(row.reasonCode())
                && row.nextAttempt().map(now::isBefore).orElse(true);
        if (waits) {
            return StockState.ASIDE;
        }
        if (!row.sent().equals(Optional.of(wish))) {
            return StockState.DUE;
        }
        return row.state() == StockState.DONE && !row.touched() ? StockState.DONE : StockState.SENT;
    }

    /** A reason in CounterPoint is gone as soon as it is not found again; one in the shop is found out by trying. */
    private static boolean isOurs(String reasonCode) {
        return reasonCode.equals(Cause.ITEM_GONE.name())
                || reasonCode.equals(Cause.UNIT_GONE.name())
                || reasonCode.equals(Cause.NO_STOCK_ROW.name());
    }

    private static Want unknown(StockRow row, Available available, Cause cause) {
        return new Want(
                row.mapId(), null, null, StockState.ASIDE, cause.name(), cause.sentence(), available.readAt(), null);
    }
}
