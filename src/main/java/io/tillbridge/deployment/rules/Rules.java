package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All conventions of routes/ and sql/. None has an exemption. */
public final class Rules {

    private static final List<Rule> BINDING = Stream.of(
                    FileRules.rules(),
                    NamingRules.rules(),
                    ReachRules.rules(),
                    ShapeRules.rules(),
                    PaceRules.rules(),
                    LanguageRules.rules(),
                    BeanRules.rules(),
                    StatementRules.rules(),
                    List.of(Subset.RULE))
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** Everything that forbids a deployment. A file that cannot be read hides the others' targets, so it comes alone. */
    public static List<Finding> findings(Project project) {
        return project.unreadable().isEmpty()
                ? BINDING.stream().flatMap(rule -> rule.findings(project)).toList()
                : project.unreadable();
    }

    /** What is worth a look, and forbids nothing. */
    public static List<Finding> warnings(Project project) {
        return project.unreadable().isEmpty()
                ? Stream.of(StatementRules.UNUSED, StatementRules.NOT_UNDERSTOOD)
                        .flatMap(rule -> rule.findings(project))
                        .toList()
                : List.of();
    }

    /** What is held against statements wherever they stand, those of no route included. */
    public static List<Finding> ofStatements(Map<String, String> statements) {
        Project project =
                Project.of(Map.of(), statements, new KnownNames(key -> true, bean -> Optional.empty(), Set.of()));
        return Stream.of(Subset.RULE, StatementRules.NOT_UNDERSTOOD)
                .flatMap(rule -> rule.findings(project))
                .toList();
    }

    /** In the order of checking. */
    public static List<String> names() {
        return BINDING.stream().map(Rule::name).toList();
    }
}
