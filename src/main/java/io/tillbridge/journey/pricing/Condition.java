package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A filter of a price rule as a tree that is evaluated here, and never again as text. Text compares as the database's
 * collation does: without regard to case and to trailing blanks.
 */
sealed interface Condition {

    /** Literals are texts and numbers; {@link BigDecimal} for the latter. */
    Truth test(Facts facts);

    /** All of them; none means always. */
    record Every(List<Condition> parts) implements Condition {
        @Override
        public Truth test(Facts facts) {
            Truth truth = Truth.YES;
            for (Condition part : parts) {
                truth = truth.and(part.test(facts));
                if (truth == Truth.NO) {
                    return truth;
                }
            }
            return truth;
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth test(Facts facts) {
            Truth truth = Truth.NO;
            for (Condition part : parts) {
                truth = truth.or(part.test(facts));
                if (truth == Truth.YES) {
                    return truth;
                }
            }
            return truth;
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return part.test(facts).not();
        }
    }

    record Compare(String column, Comparison comparison, Object literal) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return leaf(column, facts, value -> comparison.test(value, literal));
        }
    }

    record OneOf(String column, List<Object> literals) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return leaf(column, facts, value -> {
                Truth truth = Truth.NO;
                for (Object literal : literals) {
                    truth = truth.or(Comparison.EQUAL.test(value, literal));
                }
                return truth;
            });
        }
    }

    record Between(String column, Object low, Object high) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return leaf(column, facts, value -> Comparison.AT_LEAST
                    .test(value, low)
                    .and(Comparison.AT_MOST.test(value, high)));
        }
    }

    record Like(String column, Pattern pattern) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return leaf(
                    column,
                    facts,
                    value -> value instanceof String text
                            ? Truth.of(pattern.matcher(text).matches())
                            : Truth.OPEN);
        }
    }

    record Absent(String column) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return facts.knows(column) ? Truth.of(facts.value(column) == null) : Truth.OPEN;
        }
    }

    /** A filter that is not understood, and why. */
    record Unreadable(String reason) implements Condition {
        @Override
        public Truth test(Facts facts) {
            return Truth.OPEN;
        }
    }

    /** Why this is open for those facts; empty where it is not. */
    default Optional<String> doubt(Facts facts) {
        if (test(facts) != Truth.OPEN) {
            return Optional.empty();
        }
        if (this instanceof Every every) {
            return doubt(every.parts(), facts);
        }
        if (this instanceof Any any) {
            return doubt(any.parts(), facts);
        }
        if (this instanceof Not not) {
            return not.part().doubt(facts);
        }
        return Optional.of(this instanceof Unreadable unreadable ? unreadable.reason() : Leaves.doubt(this, facts));
    }

    private static Optional<String> doubt(List<Condition> parts, Facts facts) {
        return parts.stream().flatMap(part -> part.doubt(facts).stream()).findFirst();
    }

    private static Truth leaf(String column, Facts facts, java.util.function.Function<Object, Truth> question) {
        if (!facts.knows(column)) {
            return Truth.OPEN;
        }
        Object value = facts.value(column);
        return value == null ? Truth.UNKNOWN : question.apply(value);
    }
}
