package io.tillbridge.journey.pricing;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the conditions at the ends of a filter's tree are about. */
final class Leaves {
    private static final String ITEM_NO = "ITEM_NO";

    private Leaves() {}

    /** The column that a single condition asks for; empty for one made of others. */
    static Optional<String> column(Condition leaf) {
        if (leaf instanceof Condition.Compare compare) {
            return Optional.of(compare.column());
        }
        if (leaf instanceof Condition.OneOf oneOf) {
            return Optional.of(oneOf.column());
        }
        if (leaf instanceof Condition.Between between) {
            return Optional.of(between.column());
        }
        if (leaf instanceof Condition.Like like) {
            return Optional.of(like.column());
        }
        return leaf instanceof Condition.Absent absent ? Optional.of(absent.column()) : Optional.empty();
    }

    static String doubt(Condition leaf, Facts facts) {
        String column = column(leaf).orElse("");
        return facts.knows(column)
                ? "it compares " + column + " with what is no value of that kind"
                : "it asks for " + column + ", which is not known here";
    }

    /** Every column that a filter names. */
    static Set<String> columns(Condition condition) {
        Set<String> columns = new TreeSet<>();
        all(condition).forEach(leaf -> column(leaf).ifPresent(columns::add));
        return columns;
    }

    /** Why a filter cannot be read; empty where it can. */
    static Optional<String> unreadable(Condition condition) {
        return all(condition)
                .filter(Condition.Unreadable.class::isInstance)
                .map(leaf -> ((Condition.Unreadable) leaf).reason())
                .findFirst();
    }

    private static Stream<Condition> all(Condition condition) {
        if (condition instanceof Condition.Every every) {
            return every.parts().stream().flatMap(Leaves::all);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(Leaves::all);
        }
        return condition instanceof Condition.Not not ? all(not.part()) : Stream.of(condition);
    }

    /**
     * Whether a filter says which items it means by their numbers. Such a rule goes before one for a class of items
     * (journey.md §2.2); one that is not understood might be such a rule.
     */
    static boolean namesItems(Condition condition) {
        if (condition instanceof Condition.Every every) {
            return every.parts().stream().anyMatch(Leaves::namesItems);
        }
        if (condition instanceof Condition.Compare compare) {
            return compare.comparison() == Comparison.EQUAL && compare.column().equals(ITEM_NO);
        }
        return condition instanceof Condition.Unreadable
                || (condition instanceof Condition.OneOf oneOf && oneOf.column().equals(ITEM_NO));
    }
}
