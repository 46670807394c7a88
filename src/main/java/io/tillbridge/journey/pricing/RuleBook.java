package io.tillbridge.journey.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The price rules.
 *
 * @param groups   all, those without rules as well
 * @param rules    by the name of their group; inside one as {@link PriceRule#ORDER} has them
 * @param problems what is wrong with them, a sentence each
 */
record RuleBook(List<PriceGroup> groups, Map<String, List<PriceRule>> rules, List<String> problems) {
    static final RuleBook EMPTY = new RuleBook(List.of(), Map.of(), List.of());

    static RuleBook of(List<PriceGroup> groups, List<PriceRule> rules, List<String> problems) {
        Map<String, List<PriceRule>> byGroup = rules.stream()
                .sorted(PriceRule.ORDER)
                .collect(Collectors.groupingBy(rule -> rule.group().name()));
        List<PriceGroup> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparing(PriceGroup::type)
                .thenComparing(PriceGroup::sequence)
                .thenComparing(PriceGroup::code));
        return new RuleBook(List.copyOf(sorted), byGroup, List.copyOf(problems));
    }

    List<PriceRule> of(PriceGroup group) {
        return rules.getOrDefault(group.name(), List.of());
    }

    List<PriceRule> inOrder() {
        return rules.values().stream()
                .flatMap(List::stream)
                .sorted(PriceRule.ORDER)
                .toList();
    }
}
