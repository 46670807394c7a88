package io.tillbridge.deployment.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An endpoint as a route writes it, in one string or as {@code uri} with {@code parameters}.
 *
 * @param path what follows the scheme, without options
 */
record EndpointUri(String scheme, String path, Map<String, String> options) {

    /** Schemes that are endpoints wherever they stand: in {@code constant: direct:x} of an enricher as well. */
    private static final Pattern BARE =
            Pattern.compile("(direct|seda|sql|sql-stored|bean|class|language):\\S.*", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("&");

    static EndpointUri of(String uri, Object parameters) {
        Map<String, String> options = new LinkedHashMap<>();
        YamlTree.map(parameters).forEach((key, value) -> options.put(YamlTree.text(key), YamlTree.text(value)));
        int question = uri.indexOf('?');
        if (question >= 0) {
            OPTION.splitAsStream(uri.substring(question + 1)).forEach(option -> put(options, option));
        }
        String address = question < 0 ? uri : uri.substring(0, question);
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? address : address.substring(0, colon);
        String path =
                colon < 0 ? pathOption(options) : address.substring(colon + 1).replaceFirst("^//", "");
        return new EndpointUri(scheme, path, options);
    }

    /** All endpoints below a node of a route file. */
    static Stream<EndpointUri> in(Object node) {
        if (node instanceof String text) {
            return BARE.matcher(text).matches() ? Stream.of(of(text, null)) : Stream.empty();
        }
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(EndpointUri::in);
        }
        Map<?, ?> map = YamlTree.map(node);
        if (map.get("uri") instanceof String uri) {
            Stream<EndpointUri> rest = map.entrySet().stream()
                    .filter(entry -> !Set.of("uri", "parameters").contains(entry.getKey()))
                    .flatMap(entry -> in(entry.getValue()));
            return Stream.concat(Stream.of(of(uri, map.get("parameters"))), rest);
        }
        return map.values().stream().flatMap(EndpointUri::in);
    }

    /** {@code direct:orders.post}, whatever its options. */
    String address() {
        return scheme + ":" + path;
    }

    /** Called by routes rather than by the world outside. */
    boolean isInner() {
        return scheme.equals("direct") || scheme.equals("seda");
    }

    /** Known only at run time. */
    boolean isDynamic() {
        return path.contains("${") || path.contains("{{");
    }

    private static void put(Map<String, String> options, String option) {
        int equals = option.indexOf('=');
        if (equals > 0) {
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
    }

    private static String pathOption(Map<String, String> options) {
        return Stream.of("name", "query", "beanName")
                .map(options::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse("");
    }
}
