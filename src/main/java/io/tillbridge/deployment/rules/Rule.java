package io.tillbridge.deployment.rules;

import java.util.function.Function;
import java.util.stream.Stream;

/** A convention: its name, what it asks for, and the places of a project that break it. */
record Rule(String name, String sentence, Function<Project, Stream<Breach>> breaches) {

    /** Where a rule is broken, and by what. */
    record Breach(String file, String value) {}

    Stream<Finding> findings(Project project) {
        return breaches.apply(project).map(breach -> new Finding(breach.file(), breach.value(), name, sentence));
    }

    /** A rule about routes one by one. */
    static Rule ofRoutes(String name, String sentence, Function<RouteSource, Stream<String>> values) {
        return new Rule(name, sentence, project -> project.allRoutes().stream().flatMap(route -> values.apply(route)
                .map(value -> new Breach(route.file(), route.id() + ": " + value))));
    }

    /** A rule about route files one by one. */
    static Rule ofFiles(String name, String sentence, Function<RouteFile, Stream<String>> values) {
        return new Rule(name, sentence, project -> project.routes().stream()
                .flatMap(file -> values.apply(file).distinct().map(value -> new Breach(file.name(), value))));
    }

    /** A rule about statements one by one. */
    static Rule ofStatements(String name, String sentence, Function<StatementFile, Stream<String>> values) {
        return new Rule(name, sentence, project -> project.statements().stream()
                .flatMap(file -> values.apply(file).map(value -> new Breach(file.name(), value))));
    }
}
