package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What one break makes of one item's prices. */
final class RulePrice {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private RulePrice() {}

    /**
     * A price, or what stands in its way.
     *
     * @param base  the price it started from, absent where the break names the price itself
     * @param place where that was found
     */
    record Outcome(BigDecimal price, Optional<BigDecimal> base, String place, String obstacle) {

        private static Outcome without(String obstacle) {
            return new Outcome(BigDecimal.ZERO, Optional.empty(), "", obstacle);
        }

        boolean isPrice() {
            return obstacle.isEmpty();
        }
    }

    /** @param decimals that a reckoned price is rounded to, half up; an amount that a person wrote is not rounded */
    static Outcome of(PriceBreak applied, PricedItem item, String location, int decimals) {
        if (applied.method().equals("F") || applied.method().equals("O")) {
            return outcome(atLeastCents(applied.amount()), Optional.empty(), "");
        }
        if (!applied.method().matches("[DMA]")) {
            return Outcome.without("its method " + applied.method() + " is not known");
        }
        if (!BasePrices.isBasis(applied.basis())) {
            return Outcome.without("its basis " + applied.basis() + " is not known");
        }
        Optional<PricedItem.Found> base = item.price(applied.basis(), location);
        if (base.isEmpty()) {
            String price = applied.basis().equals(BasePrices.REGULAR) ? "regular price" : "price " + applied.basis();
            return Outcome.without(
                    "item " + item.itemNo() + " has no " + price + " at location " + location + ", nor at *");
        }
        BigDecimal price = reckoned(applied, base.get().price()).setScale(decimals, RoundingMode.HALF_UP);
        return outcome(price, base.map(PricedItem.Found::price), base.get().place());
    }

    private static Outcome outcome(BigDecimal price, Optional<BigDecimal> base, String place) {
        return price.signum() < 0
                ? Outcome.without("it comes to less than nothing")
                : new Outcome(price, base, place, "");
    }

    private static BigDecimal reckoned(PriceBreak applied, BigDecimal base) {
        if (applied.method().equals("A")) {
            return base.subtract(applied.amount());
        }
        BigDecimal change = applied.method().equals("D") ? applied.amount().negate() : applied.amount();
        return base.multiply(HUNDRED.add(change)).divide(HUNDRED, MathContext.UNLIMITED);
    }

    private static BigDecimal atLeastCents(BigDecimal amount) {
        return amount.setScale(Math.max(CENTS, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
