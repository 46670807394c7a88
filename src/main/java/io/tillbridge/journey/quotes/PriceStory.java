package io.tillbridge.journey.quotes;

import io.tillbridge.journey.pricing.Explanation.NearMiss;
import java.math.BigDecimal;
import java.util.List;

/**
 * A price with all that can be said of it.
 *
 * @param buyer   in words
 * @param price   null where there is none
 * @param noPrice why there is none, null where there is one
 */
public record PriceStory(
        String buyer,
        String itemNo,
        BigDecimal quantity,
        String location,
        PriceAnswer price,
        String noPrice,
        List<NearMiss> near) {}
