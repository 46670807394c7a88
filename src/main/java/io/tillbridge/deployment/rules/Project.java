package io.tillbridge.deployment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * All that an integrator edits, read once for all rules.
 *
 * @param unreadable files that are no route files at all
 */
public record Project(
        List<RouteFile> routes, List<StatementFile> statements, List<Finding> unreadable, KnownNames known) {

    public static Project of(Map<String, String> routeTexts, Map<String, String> statementTexts, KnownNames known) {
        List<RouteFile> routes = new ArrayList<>();
        List<Finding> unreadable = new ArrayList<>();
        routeTexts.forEach((name, text) -> {
            try {
                routes.add(RouteFile.parse(name, text));
            } catch (YamlEngineException | IllegalArgumentException e) {
                String reason = YamlTree.text(e.getMessage()).replaceAll("\\s+", " ");
                unreadable.add(new Finding(name, reason, "file-is-readable", "A route file is a YAML list of routes."));
            }
        });
        List<StatementFile> statements = statementTexts.entrySet().stream()
                .map(entry -> new StatementFile(entry.getKey(), entry.getValue()))
                .toList();
        return new Project(List.copyOf(routes), statements, List.copyOf(unreadable), known);
    }

    public List<RouteSource> allRoutes() {
        return routes.stream().flatMap(file -> file.routes().stream()).toList();
    }
}
