package io.tillbridge.journey.pricing;

/** What a question about a row comes to, as in SQL, and one answer more: where nobody can say. */
enum Truth {
    NO,
    /** Something is null: for SQL neither true nor false, and so not met. */
    UNKNOWN,
    /** It cannot be decided here: the filter is not understood, or asks what was not told. Never taken for a no. */
    OPEN,
    YES;

    static Truth of(boolean met) {
        return met ? YES : NO;
    }

    Truth and(Truth other) {
        if (this == YES) {
            return other;
        }
        return this == NO || other == YES ? this : other == NO ? NO : this == OPEN ? OPEN : other;
    }

    Truth or(Truth other) {
        if (this == NO) {
            return other;
        }
        return this == YES || other == NO ? this : other == YES ? YES : this == OPEN ? OPEN : other;
    }

    Truth not() {
        return this == YES ? NO : this == NO ? YES : this;
    }

    /** Whether this keeps a rule from applying, for certain. */
    boolean excludes() {
        return this == NO || this == UNKNOWN;
    }
}
