package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that lead nowhere, or to two places: Camel accepts these in silence (camel.md §2). */
final class ReachRules {

    private ReachRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("id-is-unique", "One id names one route.", project -> twice(project, RouteSource::id)),
                new Rule(
                        "address-is-unique",
                        "One direct: or seda: address has one consumer.",
                        project -> twice(project, route -> route.from().isInner() ? route.address() : "")),
                new Rule(
                        "configuration-is-unique",
                        "One id names one routeConfiguration.",
                        ReachRules::configurationsTwice),
                new Rule(
                        "configuration-exists",
                        "A routeConfigurationId names a routeConfiguration; without one the route has no error channel.",
                        ReachRules::unknownConfigurations),
                new Rule(
                        "target-has-consumer",
                        "Some route listens on every direct: and seda: address that is sent to.",
                        ReachRules::deadTargets));
    }

    private static Stream<Rule.Breach> twice(Project project, Function<RouteSource, String> name) {
        return twice(project.allRoutes().stream().map(route -> new Rule.Breach(route.file(), name.apply(route))));
    }

    private static Stream<Rule.Breach> configurationsTwice(Project project) {
        return twice(project.routes().stream()
                .flatMap(file -> file.configurationIds().stream().map(id -> new Rule.Breach(file.name(), id))));
    }

    /** Each place is a finding: which of them is the mistake, only a person knows. */
    private static Stream<Rule.Breach> twice(Stream<Rule.Breach> names) {
        Map<String, List<Rule.Breach>> places = names.filter(
                        place -> !place.value().isEmpty())
                .collect(Collectors.groupingBy(Rule.Breach::value, TreeMap::new, Collectors.toList()));
        return places.values().stream().filter(same -> same.size() > 1).flatMap(List::stream);
    }

    private static Stream<Rule.Breach> unknownConfigurations(Project project) {
        Set<String> known = project.routes().stream()
                .flatMap(file -> file.configurationIds().stream())
                .collect(Collectors.toSet());
        return project.allRoutes().stream()
                .flatMap(route -> Stream.of(route.configurationId().split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty() && !known.contains(id))
                        .map(id -> new Rule.Breach(route.file(), route.id() + ": " + id)));
    }

    private static Stream<Rule.Breach> deadTargets(Project project) {
        Set<String> consumed =
                project.allRoutes().stream().map(RouteSource::address).collect(Collectors.toSet());
        return project.routes().stream().flatMap(file -> file.endpoints()
                .filter(uri -> uri.isInner() && !uri.isDynamic() && !consumed.contains(uri.address()))
                .map(uri -> new Rule.Breach(file.name(), uri.address()))
                .distinct());
    }
}
