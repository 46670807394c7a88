package io.tillbridge.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.yaml.snakeyaml.Yaml;

/** The routes and routeConfigurations of all route files, each of which can be exchanged in the running context. */
final class RouteSections {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One of them.
     *
     * @param kind {@code route} or {@code routeConfiguration}
     * @param node the entry of the file that holds it
     */
    record Section(String kind, String id, JsonNode node) {}

    private final Map<String, Section> byId = new LinkedHashMap<>();

    RouteSections(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".camel.yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            JSON.valueToTree(new Yaml().load(Files.readString(file))).forEach(this::add);
        }
    }

    private void add(JsonNode node) {
        String kind = node.fieldNames().next();
        String id = node.path(kind).path("id").asText();
        if (!id.isEmpty()) {
            byId.put(id, new Section(kind, id, node));
        }
    }

    Stream<Section> all() {
        return byId.values().stream();
    }

    /** Lets a mutant run in the place of what it was made of. */
    void put(CamelContext camel, RouteMutant mutant) throws Exception {
        exchange(camel, mutant.id(), mutant.section());
    }

    void restore(CamelContext camel, RouteMutant mutant) throws Exception {
        exchange(camel, mutant.id(), byId.get(mutant.id()).node());
    }

    /** A routeConfiguration is built into the routes that name it, so they are built anew as well (camel.md §2). */
    private void exchange(CamelContext camel, String id, JsonNode section) throws Exception {
        List<JsonNode> text = new ArrayList<>(List.of(section));
        byId.values().stream()
                .filter(other ->
                        other.node().at("/route/routeConfigurationId").asText().equals(id))
                .forEach(other -> text.add(other.node()));
        for (JsonNode node : text) {
            remove((ModelCamelContext) camel, node.at("/route/id").asText());
        }
        removeConfiguration((ModelCamelContext) camel, id);
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(ResourceHelper.fromString("file:routes/mutant.camel.yaml", JSON.writeValueAsString(text)));
    }

    private static void remove(ModelCamelContext camel, String routeId) throws Exception {
        RouteDefinition route = camel.getRouteDefinition(routeId);
        if (route != null) {
            camel.removeRouteDefinition(route);
        }
    }

    private static void removeConfiguration(ModelCamelContext camel, String id) throws Exception {
        RouteConfigurationDefinition configuration = camel.getRouteConfigurationDefinition(id);
        if (configuration != null) {
            camel.removeRouteConfiguration(configuration);
        }
    }
}
