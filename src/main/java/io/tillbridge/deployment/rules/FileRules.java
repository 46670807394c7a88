package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file may hold at all, and the configuration keys it may use. */
final class FileRules {

    /** Templates are left out: a route made from one belongs to no file, so it could not be swapped. */
    private static final Set<String> SECTIONS = Set.of("route", "routeConfiguration", "beans");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^}]+?)\\s*}}");

    private FileRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.ofFiles(
                        "file-holds-routes",
                        "A route file holds at least one route or routeConfiguration.",
                        file -> file.sections().isEmpty() ? Stream.of("empty") : Stream.empty()),
                Rule.ofFiles(
                        "section-is-known",
                        "A route file holds route, routeConfiguration and beans, nothing else.",
                        file -> file.sections().stream()
                                .map(YamlTree.Keyed::key)
                                .filter(key -> !SECTIONS.contains(key))),
                new Rule(
                        "property-has-value",
                        "A {{property}} is set in application.yml or the environment, or has a default.",
                        FileRules::unsetProperties));
    }

    private static Stream<Rule.Breach> unsetProperties(Project project) {
        return project.routes().stream().flatMap(file -> file.sections().stream()
                .flatMap(section -> YamlTree.texts(section.value()))
                .flatMap(text -> PLACEHOLDER.matcher(text).results().map(found -> found.group(1)))
                .distinct()
                .filter(key -> mustHaveValue(key) && !project.known().property().test(key))
                .map(key -> new Rule.Breach(file.name(), "{{" + key + "}}")));
    }

    /** {@code {{?key}}} is optional, {@code {{key:value}}} has a default. */
    private static boolean mustHaveValue(String key) {
        Matcher open = Pattern.compile("^\\?|:").matcher(key);
        return !open.find();
    }
}
