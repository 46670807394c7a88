package io.tillbridge.deployment.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A route file as it is written.
 *
 * @param sections its top-level entries: {@code route}, {@code routeConfiguration}, {@code beans}
 */
public record RouteFile(String name, List<YamlTree.Keyed> sections) {

    /** Reads with the parser that Camel uses, so that both understand the same. */
    static RouteFile parse(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        Object tree = new Load(settings).loadFromString(text);
        if (tree != null && !(tree instanceof Collection<?>)) {
            throw new IllegalArgumentException("a route file is a list: each route begins with \"- route:\"");
        }
        List<YamlTree.Keyed> sections = tree == null
                ? List.of()
                : ((Collection<?>) tree).stream().flatMap(RouteFile::section).toList();
        return new RouteFile(name, sections);
    }

    public List<RouteSource> routes() {
        return named("route").map(route -> RouteSource.of(name, route)).toList();
    }

    public List<String> configurationIds() {
        return named("routeConfiguration")
                .map(node -> YamlTree.text(YamlTree.map(node).get("id")))
                .toList();
    }

    /** Holds something that Camel bakes into the routes of other files when they are built (camel.md §2). */
    public boolean isShared() {
        return sections.stream().anyMatch(section -> !section.key().equals("route"));
    }

    /** Names of files of sql/ that its routes use, as they are written. */
    Set<String> statements() {
        return statementsOf(sections.stream());
    }

    /** Whether its routes use a file of sql/. */
    public boolean uses(String statement) {
        return statements().stream().anyMatch(written -> StatementFile.means(written, statement));
    }

    /** Whether routes of other files use a file of sql/ through it. */
    public boolean shares(String statement) {
        return statementsOf(sections.stream().filter(section -> !section.key().equals("route"))).stream()
                .anyMatch(written -> StatementFile.means(written, statement));
    }

    Stream<EndpointUri> endpoints() {
        return sections.stream().flatMap(section -> EndpointUri.in(section.value()));
    }

    private Stream<Object> named(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).map(YamlTree.Keyed::value);
    }

    private static Set<String> statementsOf(Stream<YamlTree.Keyed> sections) {
        return sections.flatMap(section -> EndpointUri.in(section.value()))
                .filter(uri -> uri.scheme().equals("sql"))
                .map(uri -> StatementFile.nameIn(uri.path()))
                .collect(Collectors.toSet());
    }

    private static Stream<YamlTree.Keyed> section(Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("an entry of a route file is a map: \"" + node + "\" is none");
        }
        return map.entrySet().stream()
                .map(entry -> new YamlTree.Keyed(YamlTree.text(entry.getKey()), entry.getValue()));
    }
}
