package io.tillbridge.journey.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerStateTest {

    /** Every pair: what is not named may not be. */
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STAGED    | LINKED HELD REJECTED CANCELLED SKIPPED",
                "LINKED    | STAGED CANCELLED SKIPPED",
                "HELD      | STAGED CANCELLED SKIPPED",
                "REJECTED  | STAGED CANCELLED SKIPPED",
                "CANCELLED | STAGED SKIPPED",
                "SKIPPED   | STAGED CANCELLED",
            })
    void goesWhereItMayAndNowhereElse(CustomerState from, String allowed) {
        Set<String> reachable = Stream.of(CustomerState.values())
                .filter(from::mayBecome)
                .map(CustomerState::name)
                .collect(Collectors.toSet());
        List<String> named = Arrays.asList(allowed.split(" "));

        assertThat(reachable).containsExactlyInAnyOrderElementsOf(named);
    }
}
