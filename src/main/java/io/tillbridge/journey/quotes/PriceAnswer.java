package io.tillbridge.journey.quotes;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.tillbridge.journey.pricing.Quote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A price as shops read it: the fields of the plug-ins there are (journey.md §2.2), and below them why.
 *
 * @param regularPrice null where CounterPoint has none
 * @param discountPct  of the regular price, null where there is none
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record PriceAnswer(
        String itemNo,
        BigDecimal quantity,
        BigDecimal contractPrice,
        BigDecimal regularPrice,
        BigDecimal discountPct,
        String pricingMethod,
        String ruleDescr,
        BigDecimal appliedQtyBreak,
        BigDecimal requestedQuantity,
        String locId,
        Why why) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;
    private static final int PERCENT_DECIMALS = 4;

    /**
     * Where a price comes from.
     *
     * @param basePrice  null where the rule names the price itself
     * @param baseLocId  where that was found: the location, {@code *}, or empty for the item's own
     * @param validUntil when dates alone could make it another, null for never
     * @param version    of the prices; another version may give another price
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Why(
            String groupType,
            String group,
            String groupDescr,
            int rule,
            String ruleDescr,
            BigDecimal breakFrom,
            String breakDescr,
            String method,
            String basis,
            BigDecimal amountOrPct,
            BigDecimal basePrice,
            String baseLocId,
            Instant validUntil,
            String version) {}

    /** @param itemNo as it was asked for, by which the plug-in finds its product again */
    static PriceAnswer of(String itemNo, Quote.Price price, String location, String version, ZoneId zone) {
        BigDecimal regular = price.regular().map(PriceAnswer::amount).orElse(null);
        return new PriceAnswer(
                itemNo,
                plain(price.quantity(), 0),
                price.price(),
                regular,
                discount(price),
                price.applied().method(),
                price.ruleDescr(),
                plain(price.applied().from(), 0),
                plain(price.quantity(), 0),
                location,
                new Why(
                        price.groupType().code(),
                        price.group(),
                        price.groupDescr(),
                        price.rule(),
                        price.ruleDescr(),
                        plain(price.applied().from(), 0),
                        price.applied().descr(),
                        price.applied().method(),
                        price.applied().basis(),
                        plain(price.applied().amount(), 0),
                        price.basePrice().map(PriceAnswer::amount).orElse(null),
                        price.place(),
                        price.changes().map(at -> at.atZone(zone).toInstant()).orElse(null),
                        version));
    }

    /** The rule's own per cent where it is one of the regular price; else what the price comes to. */
    private static BigDecimal discount(Quote.Price price) {
        if (price.regular().isEmpty() || price.regular().get().signum() == 0) {
            return null;
        }
        boolean own = price.applied().method().equals("D") && price.basePrice().equals(price.regular());
        BigDecimal percent = own
                ? price.applied().amount()
                : price.regular()
                        .get()
                        .subtract(price.price())
                        .multiply(HUNDRED)
                        .divide(price.regular().get(), PERCENT_DECIMALS, RoundingMode.HALF_UP);
        return plain(percent, 1);
    }

    private static BigDecimal amount(BigDecimal amount) {
        return plain(amount, CENTS);
    }

    /** No more decimals than it needs, and no exponent. */
    private static BigDecimal plain(BigDecimal number, int decimals) {
        return number.setScale(Math.max(decimals, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
