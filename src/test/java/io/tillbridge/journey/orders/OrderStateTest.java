package io.tillbridge.journey.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStateTest {

    /** Every pair: what is not named may not be. */
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STAGED    | WAITING HELD REJECTED POSTED CANCELLED SKIPPED",
                "WAITING   | STAGED CANCELLED SKIPPED",
                "HELD      | STAGED WAITING POSTED CANCELLED SKIPPED",
                "REJECTED  | STAGED WAITING CANCELLED SKIPPED",
                "POSTED    | HELD FULFILLED CANCELLED",
                "FULFILLED | ''",
                "CANCELLED | STAGED WAITING HELD SKIPPED",
                "SKIPPED   | STAGED",
            })
    void goesWhereItMayAndNowhereElse(OrderState from, String allowed) {
        Set<String> reachable = Stream.of(OrderState.values())
                .filter(from::mayBecome)
                .map(OrderState::name)
                .collect(Collectors.toSet());
        List<String> named = allowed.isEmpty() ? List.of() : Arrays.asList(allowed.split(" "));

        assertThat(reachable).containsExactlyInAnyOrderElementsOf(named);
    }
}
