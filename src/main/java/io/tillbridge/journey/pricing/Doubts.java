package io.tillbridge.journey.pricing;

import io.tillbridge.journey.pricing.Requirement.Asked;
import java.util.Optional;
import java.util.stream.Stream;

/** Why it cannot be said whether a rule applies. */
final class Doubts {

    private Doubts() {}

    static String of(PriceRule rule, Asked asked) {
        return Stream.of(
                        in(
                                "the group's customer filter",
                                rule.group().customers(),
                                asked.buyer().facts()),
                        in(
                                "its customer filter",
                                rule.customers(),
                                asked.buyer().facts()),
                        in("its item filter", rule.items(), asked.item().facts()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("it is for customer " + rule.custNo() + ", and no customer was named");
    }

    private static Optional<String> in(String filter, Condition condition, Facts facts) {
        return condition.doubt(facts).map(doubt -> "of " + filter + ", " + doubt);
    }
}
