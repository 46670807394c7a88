package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.stream.Stream;

/** A route reads top-down in one place, and says who catches its failures. */
final class ShapeRules {

    private static final int MOST_STEPS = 15;
    private static final int DEEPEST = 3;

    private ShapeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.ofRoutes(
                        "entry-has-description",
                        "A route that begins a journey has a description.",
                        route -> !route.from().isInner() && route.description().isBlank()
                                ? Stream.of(route.address())
                                : Stream.empty()),
                Rule.ofRoutes(
                        "consumer-has-error-channel",
                        "A route that is not direct: names its routeConfigurationId: nobody else catches its failures.",
                        route -> !route.from().scheme().equals("direct")
                                        && route.configurationId().isBlank()
                                ? Stream.of(route.address())
                                : Stream.empty()),
                Rule.ofRoutes(
                        "route-fits-a-screen",
                        "A route has at most " + MOST_STEPS + " steps; a longer one is two routes.",
                        route -> route.steps().size() > MOST_STEPS
                                ? Stream.of(route.steps().size() + " steps")
                                : Stream.empty()),
                Rule.ofRoutes(
                        "route-is-flat",
                        "Steps are nested at most " + DEEPEST + " deep.",
                        route -> route.steps().stream()
                                .filter(step -> step.depth() > DEEPEST)
                                .map(step -> step.kind() + " at depth " + step.depth())
                                .limit(1)));
    }
}
