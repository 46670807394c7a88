package io.tillbridge.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.deployment.rules.KnownNames;
import io.tillbridge.deployment.rules.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallOrderTest {

    private static List<String> order(String... routes) {
        StringBuilder yaml = new StringBuilder();
        for (String route : routes) {
            String[] names = route.split(" ", -1);
            yaml.append("- route: {id: ")
                    .append(names[0])
                    .append(", from: {uri: direct:")
                    .append(names[0])
                    .append(", steps: [");
            for (int i = 1; i < names.length; i++) {
                yaml.append("{to: 'direct:").append(names[i]).append("'}, ");
            }
            yaml.append("{log: x}]}}\n");
        }
        KnownNames known = new KnownNames(key -> true, name -> Optional.empty(), Set.of());
        return CallOrder.of(Project.of(Map.of("routes/a.camel.yaml", yaml.toString()), Map.of(), known)
                .allRoutes());
    }

    @Test
    void aCallerComesBeforeWhatItCallsThroughHoweverManyOthers() {
        assertThat(order("c", "b c", "d", "a b d"))
                .containsSubsequence("a", "b", "c")
                .containsSubsequence("a", "d")
                .hasSize(4);
    }

    @Test
    void aCircleOfCallsHasSomeOrder() {
        assertThat(order("a b", "b c", "c a")).containsExactlyInAnyOrder("a", "b", "c");
    }
}
