package io.tillbridge.architecture;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A convention of source files.
 *
 * @param sentence what it asks for
 * @param bad      a source that breaks it, so that the rule is known to see
 * @param breaches the values at fault in a source
 */
record Convention<S>(String name, String sentence, S bad, Function<S, Stream<String>> breaches) {

    Stream<String> findings(String file, S source) {
        return breaches.apply(source).map(value -> file + ": " + value + " [" + name + "] " + sentence);
    }

    @Override
    public String toString() {
        return name;
    }
}
