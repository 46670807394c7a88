package io.tillbridge.contract;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the database came to.
 *
 * @param refusals why nothing is written
 * @param warnings what is worth a look and forbids nothing
 * @param tables   how many were held against the statements
 * @param columns  of those tables
 */
public record Verdict(Instant at, List<Mismatch> refusals, List<Mismatch> warnings, int tables, int columns) {

    public Verdict {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    /** Whether anything may be written. */
    public boolean isSound() {
        return refusals.isEmpty();
    }

    /** In a sentence, without the mismatches themselves. */
    public String summary() {
        return isSound()
                ? "CounterPoint's database is as the statements need it: " + tables + " tables, " + columns
                        + " columns."
                : "Writers are off: " + refusals.size() + (refusals.size() == 1 ? " thing is" : " things are")
                        + " not as the statements and settings need it.";
    }
}
