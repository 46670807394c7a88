package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** What the API says of itself is what it does. */
@JourneyTest
class OpenApiTest {

    @Test
    void everyPathIsDescribedAndEveryDescriptionHasItsPath(
            @Autowired CamelContext camel,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers)
            throws IOException {
        Set<String> served = new TreeSet<>();
        camel.getRoutes().stream()
                .filter(route -> route.getEndpoint() instanceof PlatformHttpEndpoint)
                .map(route -> (PlatformHttpEndpoint) route.getEndpoint())
                .forEach(endpoint -> served.add(endpoint.getHttpMethodRestrict() + " " + endpoint.getPath()));
        controllers.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("io.tillbridge")) {
                mapping.getPatternValues()
                        .forEach(path -> served.add(mapping.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(","))
                                + " " + path));
            }
        });

        assertThat(described()).isNotEmpty().isEqualTo(served);
    }

    private static Set<String> described() throws IOException {
        try (InputStream file = OpenApiTest.class.getResourceAsStream("/static/openapi.yaml")) {
            Map<String, Map<String, Map<String, Object>>> api = new Yaml().load(file);
            return api.get("paths").entrySet().stream()
                    .flatMap(path -> path.getValue().keySet().stream()
                            .filter(key -> !key.equals("parameters"))
                            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
