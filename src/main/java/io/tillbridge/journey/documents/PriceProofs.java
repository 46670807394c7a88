package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.Document;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.journey.pricing.CurrentPrices;
import io.tillbridge.journey.pricing.Offers;
import io.tillbridge.journey.pricing.PriceBook;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The steps of prices.prove that decide: what a shop's prices are taken for. */
@Component("priceProofs")
public class PriceProofs {
    private final CurrentPrices prices;
    private final Settings settings;
    private final Clock clock;

    public PriceProofs(CurrentPrices prices, Settings settings, Clock clock) {
        this.prices = prices;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the proof came to.
     *
     * @param rows     of insert-line-price.sql
     * @param findings what differs, a sentence a line
     * @param hold     why a person must look first, absent where nobody must
     */
    public record Proved(List<Map<String, Object>> rows, List<String> findings, Optional<Rejection> hold) {

        public boolean isHeld() {
            return hold.isPresent();
        }

        public boolean isFlagged() {
            return !findings.isEmpty();
        }
    }

    /** At the moment of the sale, which is what the document is dated by. */
    public Proved of(String shop, DocumentPlan plan, Document document) {
        PriceBook book = prices.book();
        ZoneId zone = settings.counterpoint().zone();
        LocalDateTime sold = LocalDateTime.ofInstant(plan.order().created(), zone);
        // A customer who was made just now has no rules of their own yet.
        PriceProof proof = book.customer(document.custNo())
                .map(buyer -> Offers.to(
                        buyer,
                        book,
                        sold,
                        settings.counterpoint().pricedAt(),
                        settings.pricing().decimals()))
                .map(offers -> PriceProof.of(plan.lines(), offers, document.docId()))
                .orElse(PriceProof.NONE);
        proof.rejection(limit(shop, Settings.Shop::priceReject)).ifPresent(rejection -> {
            throw new RejectedException(rejection);
        });
        return new Proved(proof.rows(), proof.findings(), proof.hold(limit(shop, Settings.Shop::priceHold)));
    }

    private BigDecimal limit(String shop, Function<Settings.Shop, BigDecimal> of) {
        return settings.shop(shop).map(of).orElse(null);
    }

    /** @param honoured how often a person has said that the shop's prices hold */
    public void refuseHeld(Proved proved, long honoured) {
        if (honoured == 0) {
            throw new RejectedException(proved.hold().orElseThrow());
        }
    }

    /** The difference, for whoever reads the order's story. */
    public Event event(String shop, Order order, Proved proved) {
        return new Event(
                shop,
                order.id(),
                clock.instant(),
                "prices.prove",
                OrderState.STAGED.name(),
                OrderState.STAGED.name(),
                String.join(" ", proved.findings()));
    }
}
