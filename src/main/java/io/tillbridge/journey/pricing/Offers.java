package io.tillbridge.journey.pricing;

import io.tillbridge.journey.pricing.Requirement.Asked;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that one buyer's side does not exclude, in the order of asking: found once, however many items are asked for.
 * The first that applies to an item gives its price. One that may apply and cannot be decided is never passed by, and two
 * of equal rank that differ are never chosen between.
 */
public final class Offers {
    private final PriceBook book;
    private final Buyer buyer;
    private final LocalDateTime at;
    private final String location;
    private final int decimals;
    private final List<Offer> offers;
    private final Optional<LocalDateTime> nextBegin;

    /** @param ofBuyer yes or open */
    private record Offer(PriceRule rule, Truth ofBuyer) {}

    private Offers(
            PriceBook book,
            Buyer buyer,
            LocalDateTime at,
            String location,
            int decimals,
            List<Offer> offers,
            Optional<LocalDateTime> nextBegin) {
        this.book = book;
        this.buyer = buyer;
        this.at = at;
        this.location = location;
        this.decimals = decimals;
        this.offers = offers;
        this.nextBegin = nextBegin;
    }

    /**
     * @param at       by the site's clocks
     * @param location where base prices are looked up before {@code *}
     * @param decimals of reckoned prices
     */
    public static Offers to(Buyer buyer, PriceBook book, LocalDateTime at, String location, int decimals) {
        Asked asked = new Asked(buyer, null, null, at);
        List<Offer> offers = new ArrayList<>();
        for (PriceGroup group : book.rules().groups()) {
            List<PriceRule> rules = book.rules().of(group);
            Truth ofGroup = rules.isEmpty() ? Truth.NO : Requirement.all(Requirement.OF_GROUP, rules.get(0), asked);
            for (PriceRule rule : ofGroup.excludes() ? List.<PriceRule>of() : rules) {
                Truth ofBuyer = ofGroup.and(Requirement.all(Requirement.OF_BUYER, rule, asked));
                if (!ofBuyer.excludes()) {
                    offers.add(new Offer(rule, ofBuyer));
                }
            }
        }
        offers.sort(Comparator.comparing(Offer::rule, PriceRule.ORDER));
        return new Offers(book, buyer, at, location, decimals, offers, nextBegin(book, buyer, at));
    }

    /** When the next group begins that could be for this buyer. */
    private static Optional<LocalDateTime> nextBegin(PriceBook book, Buyer buyer, LocalDateTime at) {
        return book.rules().groups().stream()
                .filter(group -> group.enabled() && !group.period().hasBegun(at))
                .filter(group -> group.type() == GroupType.CONTRACT
                        ? group.code().equalsIgnoreCase(buyer.bid())
                        : buyer.isCustomer())
                .flatMap(group -> group.period().from().stream())
                .min(Comparator.naturalOrder());
    }

    /** The first rule that applies, or why there is no price. */
    public Quote price(String itemNo, BigDecimal quantity) {
        Optional<PricedItem> item = book.item(itemNo);
        if (item.isEmpty()) {
            return none(Quote.Reason.NO_SUCH_ITEM, "item_no", "There is no item " + itemNo + " in CounterPoint.");
        }
        Asked asked = new Asked(buyer, item.get(), quantity, at);
        List<Winner> winners = new ArrayList<>();
        for (Offer offer : offers) {
            if (winners.stream().anyMatch(winner -> winner.rule().isOfGroup(offer.rule()))) {
                continue;
            }
            if (!winners.isEmpty() && !winners.get(0).rule().ranksWith(offer.rule())) {
                break;
            }
            Optional<Winner> winner = applied(offer, asked);
            if (winner.isPresent() && !winner.get().isPrice()) {
                return none(Quote.Reason.UNCLEAR, "item_no", winner.get().obstacle());
            }
            winner.ifPresent(winners::add);
        }
        return settled(winners, asked);
    }

    /** The same with the rules that nearly applied: for people, since it asks every rule. */
    public Explanation explain(String itemNo, BigDecimal quantity) {
        Quote quote = price(itemNo, quantity);
        return new Explanation(
                quote,
                book.item(itemNo)
                        .map(item -> NearMisses.of(book.rules(), new Asked(buyer, item, quantity, at), quote))
                        .orElse(List.of()));
    }

    /** A rule that applies, with what it comes to or what stands in its way. */
    private record Winner(PriceRule rule, PriceBreak applied, RulePrice.Outcome outcome, String obstacle) {

        private static Winner stuck(PriceRule rule, String what) {
            return new Winner(rule, null, null, "Price rule " + rule.name() + " (" + rule.descr() + ") " + what + ".");
        }

        private boolean isPrice() {
            return obstacle.isEmpty();
        }
    }

    private Optional<Winner> applied(Offer offer, Asked asked) {
        PriceRule rule = offer.rule();
        Truth truth = offer.ofBuyer().and(Requirement.all(Requirement.OF_ITEM, rule, asked));
        if (truth.excludes()) {
            return Optional.empty();
        }
        if (truth == Truth.OPEN) {
            return Optional.of(Winner.stuck(rule, "may apply, and cannot be decided: " + Doubts.of(rule, asked)));
        }
        if (rule.obstacle().isPresent()) {
            return Optional.of(
                    Winner.stuck(rule, "applies, and " + rule.obstacle().get()));
        }
        Optional<PriceBreak> applied = rule.breakFor(asked.quantity());
        if (applied.isEmpty()) {
            return Optional.of(Winner.stuck(rule, "applies, and has no break: add one in CounterPoint"));
        }
        RulePrice.Outcome outcome = RulePrice.of(applied.get(), asked.item(), location, decimals);
        return Optional.of(
                outcome.isPrice()
                        ? new Winner(rule, applied.get(), outcome, "")
                        : Winner.stuck(rule, "applies, and gives no price: " + outcome.obstacle()));
    }

    private Quote settled(List<Winner> winners, Asked asked) {
        if (winners.isEmpty()) {
            return none(
                    Quote.Reason.NO_RULE,
                    "item_no",
                    nothingApplies(asked.item().itemNo()) + " in a quantity of "
                            + asked.quantity().toPlainString() + ".");
        }
        Winner first = winners.get(0);
        for (Winner other : winners) {
            if (other.outcome().price().compareTo(first.outcome().price()) != 0) {
                return none(
                        Quote.Reason.UNCLEAR,
                        "item_no",
                        "Price rules " + first.rule().name() + " and "
                                + other.rule().name()
                                + " are equal in rank and differ: "
                                + first.outcome().price().toPlainString() + " and "
                                + other.outcome().price().toPlainString()
                                + ". Give one of the groups a lower sequence number in CounterPoint.");
            }
        }
        return price(first, asked);
    }

    private Quote price(Winner winner, Asked asked) {
        PriceGroup group = winner.rule().group();
        return new Quote.Price(
                asked.item().itemNo(),
                asked.quantity(),
                winner.outcome().price(),
                asked.item().regular(location),
                group.type(),
                group.code(),
                group.descr(),
                group.period(),
                winner.rule().sequence(),
                winner.rule().descr(),
                winner.applied(),
                winner.outcome().base(),
                winner.outcome().place(),
                Stream.concat(group.period().until().stream(), nextBegin.stream())
                        .min(Comparator.naturalOrder()));
    }

    /** Says of a contract that is not in force why it is not. */
    private String nothingApplies(String itemNo) {
        String who = buyer.isCustomer() ? "customer " + buyer.custNo() : "contract " + buyer.bid();
        String closed = buyer.isCustomer() || !offers.isEmpty()
                ? ""
                : book.rules().inOrder().stream()
                        .filter(rule -> rule.group().code().equalsIgnoreCase(buyer.bid()))
                        .flatMap(rule -> Requirement.OF_GROUP.stream()
                                .filter(part -> part.test(rule, new Asked(buyer, null, null, at))
                                        .excludes())
                                .map(part -> " (" + part.sentence(rule, new Asked(buyer, null, null, at)) + ")"))
                        .findFirst()
                        .orElse("");
        return "No price rule of " + who + closed + " applies to item " + itemNo;
    }

    private static Quote none(Quote.Reason reason, String field, String sentence) {
        return new Quote.None(reason, field, sentence);
    }
}
