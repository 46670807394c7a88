package io.tillbridge.deployment.rules;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What routes may name and do not define themselves.
 *
 * @param property      whether a configuration key has a value
 * @param bean          the class of the bean of a name
 * @param rowComponents the parameters that rows of the program bring
 */
public record KnownNames(
        Predicate<String> property, Function<String, Optional<Class<?>>> bean, Set<String> rowComponents) {}
