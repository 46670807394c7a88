package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An item as price rules see it: what filters ask of it, and its prices by place. */
record PricedItem(Facts facts, List<BasePrices> places) {

    /** A price and the place it was found at. */
    record Found(BigDecimal price, String place) {}

    String itemNo() {
        return facts.text("ITEM_NO");
    }

    /**
     * Price by price: the location's, else the one at {@code *}, else the item's own, as a document's line is priced
     * (counterpoint.md §5.3).
     */
    Optional<Found> price(String basis, String location) {
        return at(location, basis).or(() -> at(BasePrices.ANYWHERE, basis)).or(() -> at("", basis));
    }

    /** What the item costs without any rule; where there is no regular price, its first. */
    Optional<BigDecimal> regular(String location) {
        return price(BasePrices.REGULAR, location)
                .or(() -> price("1", location))
                .map(Found::price);
    }

    private Optional<Found> at(String location, String basis) {
        for (BasePrices place : places) {
            if (place.location().equalsIgnoreCase(location)) {
                return place.price(basis).map(price -> new Found(price, place.location()));
            }
        }
        return Optional.empty();
    }
}
