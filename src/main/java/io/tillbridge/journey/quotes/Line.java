package io.tillbridge.journey.quotes;

import io.tillbridge.journey.desk.Refusal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One item and quantity of a question.
 *
 * @param itemNo  empty where none that could be one was given
 * @param refusal what is wrong with the line, of which nothing else is known then
 */
public record Line(String itemNo, BigDecimal quantity, Optional<Refusal> refusal) {

    static Line of(String itemNo, BigDecimal quantity) {
        return new Line(itemNo, quantity, Optional.empty());
    }

    static Line refused(String itemNo, Refusal refusal) {
        return new Line(itemNo, BigDecimal.ZERO, Optional.of(refusal));
    }
}
