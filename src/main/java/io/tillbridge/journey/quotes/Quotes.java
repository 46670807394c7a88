package io.tillbridge.journey.quotes;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.pricing.Buyer;
import io.tillbridge.journey.pricing.CurrentPrices;
import io.tillbridge.journey.pricing.Offers;
import io.tillbridge.journey.pricing.PriceBook;
import io.tillbridge.journey.pricing.Quote;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What the price book says to a buyer at this moment. */
@Component("quotes")
public class Quotes {
    private final CurrentPrices prices;
    private final Settings settings;
    private final Clock clock;

    public Quotes(CurrentPrices prices, Settings settings, Clock clock) {
        this.prices = prices;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All of one question is answered from one book.
     *
     * @param at by the site's clocks
     */
    public record Counter(PriceBook book, Offers offers, String location, LocalDateTime at, ZoneId zone) {}

    /** Refused where there is no such contract or customer, or where the contract is not the customer's. */
    public Counter counter(String bid, String custNo, String location) {
        if (prices.asOf().isEmpty()) {
            throw new IllegalStateException("the prices were not read yet");
        }
        PriceBook book = prices.book();
        ZoneId zone = settings.counterpoint().zone();
        LocalDateTime at = LocalDateTime.ofInstant(clock.instant(), zone);
        Offers offers = Offers.to(
                buyer(book, bid, custNo), book, at, location, settings.pricing().decimals());
        return new Counter(book, offers, location, at, zone);
    }

    private static Buyer buyer(PriceBook book, String bid, String custNo) {
        if (custNo.isEmpty()) {
            return book.holderOf(bid)
                    .orElseThrow(
                            () -> Refusal.notFound("ncr_bid_no", "There is no contract " + bid + " in CounterPoint."));
        }
        Buyer customer = book.customer(custNo)
                .orElseThrow(() -> Refusal.notFound("cust_no", "There is no customer " + custNo + " in CounterPoint."));
        if (!bid.isEmpty() && !bid.equalsIgnoreCase(customer.bid())) {
            throw Refusal.badQuestion("ncr_bid_no", "Contract " + bid + " is not customer " + custNo + "'s.");
        }
        return customer;
    }

    /** Where a line is priced when nobody says otherwise: where its document will be. */
    public String usualLocation() {
        return settings.counterpoint().pricedAt().isEmpty()
                ? "*"
                : settings.counterpoint().pricedAt();
    }

    static Refusal refusal(Quote.None none) {
        return none.reason() == Quote.Reason.UNCLEAR
                ? Refusal.notAllowed(none.field(), none.sentence())
                : Refusal.notFound(none.field(), none.sentence());
    }
}
