package io.tillbridge.journey.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BackoffProperties {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Property
    void aPauseIsNeverNothingAndNeverBeyondTheLongest(
            @ForAll @IntRange int attempt,
            @ForAll @LongRange(min = 1, max = 86_400_000) long first,
            @ForAll @LongRange(min = 1, max = 86_400_000) long longest,
            @ForAll @DoubleRange(min = 0, max = 1) double dice) {
        Duration pause = Backoff.pause(attempt, Duration.ofMillis(first), Duration.ofMillis(longest), dice);

        assertThat(pause).isBetween(Duration.ZERO, Duration.ofMillis(longest));
        assertThat(pause.toMillis()).isGreaterThanOrEqualTo(Math.min(first, longest) / 2);
    }

    @Example
    void pausesDouble() {
        assertThat(Backoff.pause(1, FIRST, LONGEST, 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.pause(2, FIRST, LONGEST, 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Backoff.pause(3, FIRST, LONGEST, 1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.pause(30, FIRST, LONGEST, 1)).isEqualTo(LONGEST);
    }

    @Example
    void aCrowdSpreadsOverHalfThePause() {
        assertThat(Backoff.pause(2, FIRST, LONGEST, 0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.pause(2, FIRST, LONGEST, 0.5)).isEqualTo(Duration.ofMillis(7500));
    }
}
