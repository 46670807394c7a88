package io.tillbridge.journey.fulfilment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * How much of a document's line has left.
 *
 * @param line    its number on the document
 * @param shipped in the unit of what was ordered, never more than that
 */
public record ShippedLine(int line, String item, BigDecimal ordered, BigDecimal shipped) {

    @JsonIgnore
    boolean isWhole() {
        return shipped.compareTo(ordered) >= 0;
    }

    /** Goods do not come back by a look at them: what was known to have left has left. */
    ShippedLine atLeast(BigDecimal known) {
        return shipped.compareTo(known) >= 0 ? this : new ShippedLine(line, item, ordered, known.min(ordered));
    }

    String words() {
        return plain(shipped) + " of " + plain(ordered) + " " + item;
    }

    static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }
}
