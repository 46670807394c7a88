package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.stream.Stream;

/** What begins a journey by itself begins no second one while the first is under way: a long backlog would pile up in memory. */
final class PaceRules {

    private PaceRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.ofRoutes(
                        "timer-waits",
                        "A timer has synchronous=true: else its next tick begins while a long one is still at work.",
                        route -> route.from().scheme().equals("timer")
                                        && !"true".equals(route.from().options().get("synchronous"))
                                ? Stream.of(route.address())
                                : Stream.empty()),
                Rule.ofRoutes(
                        "delay-holds",
                        "A delay has asyncDelayed: \"false\": else its consumer takes the next message meanwhile.",
                        route -> route.steps().stream()
                                .filter(step -> step.kind().equals("delay"))
                                .filter(step -> !"false".equals(asyncDelayed(step)))
                                .map(step -> step.kind() + " in " + route.id())));
    }

    private static String asyncDelayed(StepSource delay) {
        return YamlTree.text(YamlTree.map(delay.value()).get("asyncDelayed"));
    }
}
