package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Java is called as a named bean with a public method: a misspelling would show only with the first message. */
final class BeanRules {

    private static final Pattern IN_SIMPLE = Pattern.compile("\\$\\{bean:(\\w+)(?:\\?method=|\\.|::)?(\\w*)");

    private BeanRules() {}

    private record Call(String bean, String method) {}

    static List<Rule> rules() {
        return List.of(
                Rule.ofFiles(
                        "bean-step-is-complete",
                        "A bean step names a bean and its method: {ref: orderMapper, method: toDocument}.",
                        file -> calls(file)
                                .filter(call ->
                                        call.bean().isEmpty() || call.method().isEmpty())
                                .map(call -> call.bean() + "." + call.method())),
                new Rule("bean-exists", "A bean of that name exists.", project -> breaches(project, false)),
                new Rule(
                        "method-exists",
                        "The bean has a public method of that name.",
                        project -> breaches(project, true)));
    }

    private static Stream<Rule.Breach> breaches(Project project, boolean wantsBean) {
        return project.routes().stream().flatMap(file -> calls(file)
                .filter(call -> !call.bean().isEmpty() && !call.method().isEmpty())
                .distinct()
                .filter(call -> bean(project, call.bean()).isPresent() == wantsBean)
                .filter(call -> !wantsBean || !has(bean(project, call.bean()).orElseThrow(), call.method()))
                .map(call -> new Rule.Breach(file.name(), call.bean() + "." + call.method())));
    }

    private static Stream<Call> calls(RouteFile file) {
        return file.sections().stream()
                .filter(section -> !section.key().equals("beans"))
                .flatMap(section -> Stream.of(
                                steps(section.value()),
                                expressions(section.value()),
                                endpoints(section.value()),
                                inSimple(section.value()))
                        .flatMap(calls -> calls));
    }

    private static Stream<Call> steps(Object node) {
        return StepSource.in(node, 1).filter(step -> step.kind().equals("bean")).map(step -> call(step.value()));
    }

    /** {@code setBody: {method: {ref: posting, method: posted}}}. */
    private static Stream<Call> expressions(Object node) {
        return YamlTree.values(node)
                .filter(value -> value.key().equals("method") && value.value() instanceof Map)
                .map(value -> call(value.value()));
    }

    private static Call call(Object node) {
        Map<?, ?> bean = YamlTree.map(node);
        return new Call(YamlTree.text(bean.get("ref")), methodName(YamlTree.text(bean.get("method"))));
    }

    private static Stream<Call> endpoints(Object node) {
        return EndpointUri.in(node)
                .filter(uri -> uri.scheme().equals("bean") || uri.scheme().equals("class"))
                .map(uri -> new Call(uri.path(), methodName(uri.options().getOrDefault("method", ""))));
    }

    private static Stream<Call> inSimple(Object node) {
        return YamlTree.texts(node)
                .flatMap(text -> IN_SIMPLE.matcher(text).results())
                .map(found -> new Call(found.group(1), found.group(2)));
    }

    /** {@code toDocument(${body}, ${header.shop})} is a call of {@code toDocument}. */
    private static String methodName(String method) {
        int bracket = method.indexOf('(');
        return bracket < 0 ? method : method.substring(0, bracket);
    }

    private static Optional<Class<?>> bean(Project project, String name) {
        Optional<Class<?>> declared = project.routes().stream()
                .flatMap(file -> file.sections().stream())
                .filter(section -> section.key().equals("beans"))
                .flatMap(
                        section -> section.value() instanceof List<?> list ? list.stream() : Stream.of(section.value()))
                .map(YamlTree::map)
                .filter(bean -> name.equals(bean.get("name")))
                .<Class<?>>flatMap(bean -> type(YamlTree.text(bean.get("type"))).stream())
                .findFirst();
        return declared.isPresent() ? declared : project.known().bean().apply(name);
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(
                    Class.forName(name.replaceFirst("^#class:", ""), false, BeanRules.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty(); // the rehearsal says so in Camel's words
        }
    }

    private static boolean has(Class<?> type, String method) {
        return Stream.of(type.getMethods())
                .anyMatch(candidate -> candidate.getName().equals(method));
    }
}
