package io.tillbridge.journey.stock;

import io.tillbridge.settings.Stock;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.util.Map;

/**
 * Whether a push may go on: one that takes too much away at once is more often a mistake than the truth, such as a
 * location that was renamed.
 *
 * @param heldWhy why it may not, null where it may
 */
public record Brake(String heldWhy) implements Row {
    private static final long PER_CENT = 100;

    /** @param row of measure-plan.sql */
    static Brake of(String shop, Map<String, Object> row, Stock limits) {
        Columns plan = Columns.of(row);
        long zeroed = plan.number("ZEROED");
        long selling = plan.number("SELLING");
        long dropped = plan.number("DROPPED");
        boolean many = zeroed >= limits.brakeLeast() && zeroed * PER_CENT > selling * limits.brakeShare();
        boolean much = limits.brakeUnits() > 0 && dropped > limits.brakeUnits();
        if (!many && !much) {
            return off();
        }
        String what = many
                ? "sell " + zeroed + " of the " + selling + " products that " + shop + " sells no more, which is over "
                        + limits.brakeShare() + " %"
                : "take " + dropped + " units away at once, which is over " + limits.brakeUnits();
        return new Brake("The next push would " + what + ". Look at it with: stock push --shop " + shop
                + " and if it is right: stock push --shop " + shop + " --apply --through-brake");
    }

    static Brake off() {
        return new Brake(null);
    }

    public boolean isOn() {
        return heldWhy != null;
    }
}
