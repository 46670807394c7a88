package io.tillbridge.journey.stock;

import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a push may go on: one that takes too much away at once is more often a mistake than the truth, such as a
 * location that was renamed.
 *
 * @param held why it may not, absent where it may
 */
public record Brake(Optional<String> held) {
    private static final long PER_CENT = 100;

    /** @param row of measure-plan.sql */
    static Brake of(String shop, Map<String, Object> row, Settings.Stock limits) {
        Columns plan = Columns.of(row);
        long zeroed = plan.number("ZEROED");
        long selling = plan.number("SELLING");
        long dropped = plan.number("DROPPED");
        boolean many = zeroed >= limits.brakeLeast() && zeroed * PER_CENT > selling * limits.brakeShare();
        boolean much = limits.brakeUnits() > 0 && dropped > limits.brakeUnits();
        if (!many && !much) {
            return new Brake(Optional.empty());
        }
        String what = many
                ? "sell " + zeroed + " of the " + selling + " products that " + shop + " sells no more, which is over "
                        + limits.brakeShare() + " %"
                : "take " + dropped + " units away at once, which is over " + limits.brakeUnits();
        return new Brake(Optional.of("The next push would " + what + ". Look at it with: stock push --shop " + shop
                + " and if it is right: stock push --shop " + shop + " --apply --through-brake"));
    }

    public boolean isOn() {
        return held.isPresent();
    }

    /** For a statement: null where it is off. */
    public String why() {
        return held.orElse(null);
    }
}
