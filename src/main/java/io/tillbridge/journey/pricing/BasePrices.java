package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item's prices at one place: a row of IM_PRC, or the item's own.
 *
 * @param regular null where there is none
 * @param levels  PRC_1 to PRC_6, null where there is none
 */
record BasePrices(String location, BigDecimal regular, List<BigDecimal> levels) {
    static final String ANYWHERE = "*";
    static final int LEVELS = 6;
    static final String REGULAR = "R";

    Optional<BigDecimal> price(String basis) {
        return Optional.ofNullable(basis.equals(REGULAR) ? regular : levels.get(Integer.parseInt(basis) - 1));
    }

    static boolean isBasis(String basis) {
        return basis.equals(REGULAR) || basis.matches("[1-" + LEVELS + "]");
    }
}
