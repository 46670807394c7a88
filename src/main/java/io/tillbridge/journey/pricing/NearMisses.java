package io.tillbridge.journey.pricing;

import io.tillbridge.journey.pricing.Explanation.NearMiss;
import io.tillbridge.journey.pricing.Requirement.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that one thing alone keeps from giving the price. What is somebody else's altogether was never near. */
final class NearMisses {

    private NearMisses() {}

    static List<NearMiss> of(RuleBook rules, Asked asked, Quote quote) {
        List<NearMiss> near = new ArrayList<>();
        for (PriceRule rule : rules.inOrder()) {
            boolean winner = quote instanceof Quote.Price price && gives(rule, price);
            if (!winner) {
                because(rule, asked).ifPresent(because -> near.add(new NearMiss(rule.name(), rule.descr(), because)));
            }
        }
        return List.copyOf(near);
    }

    private static boolean gives(PriceRule rule, Quote.Price price) {
        return rule.group().type() == price.groupType()
                && rule.group().code().equals(price.group())
                && rule.sequence() == price.rule();
    }

    private static Optional<String> because(PriceRule rule, Asked asked) {
        List<Requirement> unmet = Stream.of(Requirement.OF_GROUP, Requirement.OF_BUYER, Requirement.OF_ITEM)
                .flatMap(List::stream)
                .filter(requirement -> requirement.test(rule, asked).excludes())
                .toList();
        if (unmet.size() > 1 || unmet.stream().anyMatch(Requirement::isSomebodyElses)) {
            return Optional.empty();
        }
        return Optional.of(
                unmet.isEmpty() ? applying(rule, asked) : unmet.get(0).sentence(rule, asked));
    }

    private static String applying(PriceRule rule, Asked asked) {
        boolean open = Stream.of(Requirement.OF_GROUP, Requirement.OF_BUYER, Requirement.OF_ITEM)
                .anyMatch(part -> Requirement.all(part, rule, asked) == Truth.OPEN);
        if (open) {
            return "cannot be decided: " + Doubts.of(rule, asked);
        }
        return rule.obstacle()
                .orElse(rule.breaks().isEmpty() ? "it has no break" : "it applies, and others go before it");
    }
}
