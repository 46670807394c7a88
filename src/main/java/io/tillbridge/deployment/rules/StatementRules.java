package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements exist, are used, and find their parameters. */
final class StatementRules {

    /** Only a warning: a statement may be prepared before the route that uses it. */
    static final Rule UNUSED =
            new Rule("statement-is-used", "Some route uses every statement.", StatementRules::unused);

    /** Only a warning: the parser does not know every word of T-SQL. What it does not read is not held against the database. */
    static final Rule NOT_UNDERSTOOD = Rule.ofStatements(
            "statement-is-understood",
            "A statement is T-SQL that the parser understands; otherwise nobody checks its columns.",
            file -> file.statement().isBlank() ? Stream.empty() : file.notUnderstood());

    private static final Set<String> SETTERS =
            Set.of("setHeader", "setHeaders", "setVariable", "setVariables", "convertHeaderTo", "convertVariableTo");
    private static final Pattern PATH_NAME = Pattern.compile("\\{(\\w+)}");

    private StatementRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "statement-exists",
                        "A statement that a route uses is a file of sql/.",
                        StatementRules::missing),
                Rule.ofStatements(
                        "statement-is-there",
                        "A file of sql/ holds a statement.",
                        file -> file.statement().isBlank() ? Stream.of("empty") : Stream.empty()),
                Rule.ofStatements(
                        "parameter-is-named",
                        "A # is a parameter :#name, :#in:name or :#${…}; temporary tables cannot be used.",
                        StatementFile::strayMarks),
                new Rule(
                        "parameter-is-set",
                        "A route sets every :#name as header, variable or outputHeader, a row has it as a component,"
                                + " or a SELECT of sql/ as a column.",
                        StatementRules::unset));
    }

    private static Stream<Rule.Breach> missing(Project project) {
        Set<String> files = names(project);
        return project.routes().stream().flatMap(file -> file.statements().stream()
                .filter(name ->
                        name.startsWith("sql/") && files.stream().noneMatch(known -> StatementFile.means(name, known)))
                .sorted()
                .map(name -> new Rule.Breach(file.name(), name)));
    }

    private static Stream<Rule.Breach> unused(Project project) {
        return names(project).stream()
                .filter(name -> project.routes().stream().noneMatch(file -> file.uses(name)))
                .sorted()
                .map(name -> new Rule.Breach(name, name.substring(name.lastIndexOf('/') + 1)));
    }

    private static Stream<Rule.Breach> unset(Project project) {
        // headers and columns are found whatever their case, and a row's component is written like them
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(project.known().rowComponents());
        project.statements().forEach(file -> file.columns().forEach(set::add));
        project.routes().forEach(file -> setBy(file).forEach(set::add));
        return project.statements().stream().flatMap(file -> file.parameters().stream()
                .filter(name -> !set.contains(name))
                .map(name -> new Rule.Breach(file.name(), ":#" + name)));
    }

    private static Stream<String> setBy(RouteFile file) {
        Stream<String> steps = file.sections().stream()
                .flatMap(section -> StepSource.in(section.value(), 1))
                .filter(step -> SETTERS.contains(step.kind()))
                .flatMap(step -> Stream.concat(
                        name(step.value()), YamlTree.values(step.value()).flatMap(value -> name(value.value()))));
        Stream<String> received = file.sections().stream()
                .flatMap(section -> YamlTree.values(section.value()))
                .filter(value -> value.key().equals("variableReceive"))
                .map(value -> YamlTree.text(value.value()).replaceFirst("^header:", ""));
        Stream<String> outputs = file.endpoints().map(uri -> uri.options().getOrDefault("outputHeader", ""));
        Stream<String> paths = file.routes().stream()
                .flatMap(route -> PATH_NAME.matcher(route.from().path()).results())
                .map((MatchResult found) -> found.group(1));
        return Stream.of(steps, received, outputs, paths).flatMap(names -> names);
    }

    private static Stream<String> name(Object node) {
        return Stream.of("name", "toName")
                .map(key -> YamlTree.text(YamlTree.map(node).get(key)));
    }

    private static Set<String> names(Project project) {
        return project.statements().stream().map(StatementFile::name).collect(Collectors.toSet());
    }
}
