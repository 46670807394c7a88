package io.tillbridge.deployment.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks what a YAML parser gives: maps, lists and scalars. */
final class YamlTree {

    private YamlTree() {}

    /** A value and the nearest key above it. */
    record Keyed(String key, Object value) {}

    /** Every value of every map below a node, outermost first; a list's elements go by the list's key. */
    static Stream<Keyed> values(Object node) {
        return children(node).flatMap(child -> Stream.concat(Stream.of(child), values(child.value())));
    }

    static Stream<String> texts(Object node) {
        return node instanceof String text ? Stream.of(text) : children(node).flatMap(child -> texts(child.value()));
    }

    /** The map that a node is, or an empty one. */
    static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    static String text(Object node) {
        return Objects.toString(node, "");
    }

    private static Stream<Keyed> children(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream().flatMap(YamlTree::keyed);
        }
        return node instanceof Collection<?> list ? list.stream().map(value -> new Keyed("", value)) : Stream.empty();
    }

    private static Stream<Keyed> keyed(Entry<?, ?> entry) {
        String key = text(entry.getKey());
        Function<Object, Keyed> named = value -> new Keyed(key, value);
        return entry.getValue() instanceof Collection<?> list
                ? list.stream().map(named)
                : Stream.of(named.apply(entry.getValue()));
    }
}
