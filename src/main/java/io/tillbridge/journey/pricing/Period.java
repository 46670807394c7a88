package io.tillbridge.journey.pricing;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a group counts, by the site's clocks.
 *
 * @param from  its first moment, absent where it always has
 * @param until the first moment after it, absent where it has no end
 */
public record Period(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
    static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** A date without a time is a whole day; a time counts to the end of its second. */
    static Period of(
            Optional<LocalDateTime> begins, boolean timedBegin, Optional<LocalDateTime> ends, boolean timedEnd) {
        return new Period(
                begins.map(at -> timedBegin ? at : at.toLocalDate().atStartOfDay()),
                ends.map(at -> timedEnd
                        ? at.plusSeconds(1)
                        : at.toLocalDate().plusDays(1).atStartOfDay()));
    }

    boolean hasBegun(LocalDateTime at) {
        return from.isEmpty() || !at.isBefore(from.get());
    }

    boolean isOver(LocalDateTime at) {
        return until.isPresent() && !at.isBefore(until.get());
    }
}
