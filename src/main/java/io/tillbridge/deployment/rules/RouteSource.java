package io.tillbridge.deployment.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A route as it is written.
 *
 * @param configurationId the routeConfiguration it names, or empty
 * @param endpoints       all that it sends to or asks
 */
public record RouteSource(
        String file,
        String id,
        String description,
        String configurationId,
        EndpointUri from,
        List<StepSource> steps,
        List<EndpointUri> endpoints) {

    static RouteSource of(String file, Object node) {
        Map<?, ?> route = YamlTree.map(node);
        Object from = route.get("from");
        EndpointUri input = from instanceof String uri
                ? EndpointUri.of(uri, null)
                : EndpointUri.of(
                        YamlTree.text(YamlTree.map(from).get("uri")),
                        YamlTree.map(from).get("parameters"));
        Map<Object, Object> inside = new HashMap<>(YamlTree.map(from));
        inside.remove("uri");
        inside.remove("parameters");
        Map<Object, Object> beside = new HashMap<>(route);
        beside.remove("from");
        return new RouteSource(
                file,
                YamlTree.text(route.get("id")),
                YamlTree.text(route.get("description")),
                YamlTree.text(route.get("routeConfigurationId")),
                input,
                StepSource.in(node, 1).toList(),
                Stream.of(inside, beside).flatMap(EndpointUri::in).toList());
    }

    /** What it listens on, e.g. {@code direct:orders.post}. */
    public String address() {
        return from.address();
    }

    /** The {@code direct:} and {@code seda:} addresses it sends to. */
    public List<String> calls() {
        return endpoints.stream()
                .filter(EndpointUri::isInner)
                .filter(uri -> !uri.isDynamic())
                .map(EndpointUri::address)
                .distinct()
                .toList();
    }
}
