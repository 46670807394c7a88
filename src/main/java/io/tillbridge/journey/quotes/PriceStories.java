package io.tillbridge.journey.quotes;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.pricing.CurrentPrices;
import io.tillbridge.journey.pricing.Explanation;
import io.tillbridge.journey.pricing.Quote;
import io.tillbridge.journey.quotes.Quotes.Counter;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Explains a price to a person. */
@Component
public class PriceStories {
    private final Quotes quotes;
    private final CurrentPrices prices;

    public PriceStories(Quotes quotes, CurrentPrices prices) {
        this.quotes = quotes;
        this.prices = prices;
    }

    /**
     * @param buyer    a bid number, or else a customer's
     * @param customer that it is a customer's for certain
     * @param location null for the usual one
     */
    public PriceStory tell(String buyer, boolean customer, String itemNo, String quantity, String location) {
        boolean bid = !customer && prices.book().holderOf(buyer).isPresent();
        if (!bid && prices.book().customer(buyer).isEmpty()) {
            throw Refusal.notFound(
                    "buyer", "There is neither a contract nor a customer " + buyer + " in CounterPoint.");
        }
        Counter counter = quotes.counter(
                bid ? buyer : "", bid ? "" : buyer, location == null ? quotes.usualLocation() : location);
        BigDecimal amount = QuestionReader.quantity(quantity);
        Explanation explained = counter.offers().explain(itemNo, amount);
        return new PriceStory(
                (bid ? "Contract " : "Customer ") + buyer,
                itemNo,
                amount,
                counter.location(),
                explained.quote() instanceof Quote.Price price
                        ? PriceAnswer.of(
                                itemNo,
                                price,
                                counter.location(),
                                counter.book().version(),
                                counter.zone())
                        : null,
                explained.quote() instanceof Quote.None none ? none.sentence() : null,
                explained.near());
    }
}
