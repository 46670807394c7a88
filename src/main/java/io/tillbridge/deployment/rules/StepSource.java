package io.tillbridge.deployment.rules;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A step of a route.
 *
 * @param kind  {@code to}, {@code bean}, {@code choice} …
 * @param value what is written under it
 * @param depth 1 for a step of the route itself
 */
record StepSource(String kind, Object value, int depth) {

    /** All steps below a node, in the order of reading. */
    static Stream<StepSource> in(Object node, int depth) {
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(element -> in(element, depth));
        }
        return YamlTree.map(node).entrySet().stream()
                .flatMap(entry -> "steps".equals(entry.getKey()) && entry.getValue() instanceof Collection<?> steps
                        ? steps.stream().flatMap(step -> step(step, depth))
                        : in(entry.getValue(), depth));
    }

    private static Stream<StepSource> step(Object node, int depth) {
        if (node instanceof String bare) {
            return Stream.of(new StepSource(bare, Map.of(), depth));
        }
        return YamlTree.map(node).entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(new StepSource(YamlTree.text(entry.getKey()), entry.getValue(), depth)),
                        in(entry.getValue(), depth + 1)));
    }
}
