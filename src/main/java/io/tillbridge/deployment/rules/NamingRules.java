package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code <step>.<verb>}, the same word in file, route and endpoint (design.md §2). */
final class NamingRules {

    private static final Pattern STEP_VERB = Pattern.compile("[a-z]+(-[a-z0-9]+)*\\.[a-z]+(-[a-z0-9]+)*");
    private static final Pattern STEP_FILE = Pattern.compile("routes/([^/]+)\\.camel\\.yaml");
    private static final Pattern STATEMENT_FILE = Pattern.compile("sql/(.*/)?[a-z]+(-[a-z0-9]+)*\\.sql");

    private NamingRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("route-has-id", "Every route has an id.", NamingRules::nameless),
                Rule.ofRoutes(
                        "route-is-step-and-verb",
                        "A route is called <step>.<verb> in lower case, e.g. orders.stage.",
                        route -> when(!STEP_VERB.matcher(route.id()).matches(), route.id())),
                Rule.ofFiles(
                        "configuration-is-step-and-verb",
                        "A routeConfiguration is called <step>.<verb> in lower case, e.g. channel.reject-order.",
                        // Without an id it holds for every route.
                        file -> file.configurationIds().stream()
                                .filter(id ->
                                        !id.isEmpty() && !STEP_VERB.matcher(id).matches())),
                Rule.ofRoutes(
                        "address-is-route-id",
                        "A route that others call listens on direct: or seda: with its own id.",
                        route -> when(
                                route.from().isInner() && !route.from().path().equals(route.id()), route.address())),
                Rule.ofRoutes(
                        "route-is-in-its-file",
                        "routes/<step>.camel.yaml holds the routes of its step, and only those; a long step goes on in"
                                + " routes/<step>-<part>.camel.yaml.",
                        route -> STEP_FILE
                                .matcher(route.file())
                                .results()
                                .map(file -> file.group(1))
                                .filter(file -> !isOfStep(file, route.id().split("\\.", 2)[0]))
                                .map(file -> file + ".")),
                Rule.ofStatements(
                        "statement-is-verb",
                        "A statement's file is called by what it does, in lower case: insert-line.sql.",
                        file -> when(!STATEMENT_FILE.matcher(file.name()).matches(), file.name())));
    }

    private static boolean isOfStep(String file, String step) {
        return file.equals(step) || file.startsWith(step + "-");
    }

    private static Stream<Rule.Breach> nameless(Project project) {
        return project.allRoutes().stream()
                .filter(route -> route.id().isEmpty())
                .map(route -> new Rule.Breach(route.file(), "from " + route.address()));
    }

    private static Stream<String> when(boolean broken, String value) {
        return broken ? Stream.of(value) : Stream.empty();
    }
}
