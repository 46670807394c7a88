package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Routes hold nothing but order: no scripts, no language beyond simple, no SQL (design.md §2). */
final class LanguageRules {

    private static final Set<String> OTHER_LANGUAGES = Set.of(
            "csimple",
            "datasonnet",
            "exchangeProperty",
            "groovy",
            "header",
            "hl7terser",
            "java",
            "javascript",
            "joor",
            "jq",
            "js",
            "jsonpath",
            "language",
            "mvel",
            "ognl",
            "python",
            "script",
            "spel",
            "tokenize",
            "wasm",
            "xpath",
            "xquery",
            "xtokenize");

    /** Keys that are options elsewhere and a language in the place of an expression. */
    private static final Set<String> SOMETIMES = Set.of("method", "ref");

    private static final Set<String> EXPRESSION_PLACES = Set.of(
            "correlationExpression",
            "delay",
            "enrich",
            "expression",
            "filter",
            "loop",
            "pollEnrich",
            "recipientList",
            "resequence",
            "setBody",
            "setHeader",
            "setProperty",
            "setVariable",
            "split",
            "throttle",
            "transform",
            "validate",
            "when");

    private LanguageRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.ofFiles(
                        "language-is-simple",
                        "The only expressions are simple, constant, variable and a named bean's method.",
                        file -> file.sections().stream()
                                .filter(section -> !section.key().equals("beans"))
                                .flatMap(section -> languages("", section.value()))),
                Rule.ofFiles(
                        "sql-is-in-a-file",
                        "SQL stands in a file of sql/: sql:file:sql/…; onConsume cannot name one, so it is a step.",
                        file -> file.endpoints().filter(LanguageRules::isInline).map(EndpointUri::address)));
    }

    /** Options of an endpoint may be called anything, so they are passed by. */
    private static Stream<String> languages(String place, Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(element -> languages(place, element));
        }
        if (node instanceof String text) {
            return text.startsWith("language:") ? Stream.of(text) : Stream.empty();
        }
        return YamlTree.map(node).entrySet().stream()
                .filter(entry -> !"parameters".equals(entry.getKey()))
                .flatMap(entry -> {
                    String key = YamlTree.text(entry.getKey());
                    Stream<String> here = isLanguage(place, key, entry.getValue()) ? Stream.of(key) : Stream.empty();
                    return Stream.concat(here, languages(key, entry.getValue()));
                });
    }

    private static boolean isLanguage(String place, String key, Object value) {
        boolean namesBean = key.equals("method") && YamlTree.map(value).containsKey("ref");
        return OTHER_LANGUAGES.contains(key)
                || (SOMETIMES.contains(key) && EXPRESSION_PLACES.contains(place) && !namesBean);
    }

    private static boolean isInline(EndpointUri uri) {
        if (!uri.scheme().equals("sql")) {
            return uri.scheme().equals("sql-stored");
        }
        return !uri.path().matches("file:(\\./)?sql/\\S+")
                || uri.options().keySet().stream().anyMatch(option -> option.startsWith("onConsume"));
    }
}
