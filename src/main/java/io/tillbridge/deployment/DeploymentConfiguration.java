package io.tillbridge.deployment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.EnableMBeanExport;
import org.springframework.jmx.support.RegistrationPolicy;
import org.springframework.util.AntPathMatcher;

/** The deployment in the service, and as an MBean. */
@Configuration(proxyBeanMethods = false)
@EnableMBeanExport(registration = RegistrationPolicy.REPLACE_EXISTING)
class DeploymentConfiguration {

    /** Longer than any one order takes, shorter than a caller's wait for a closed direct: route (30 s). */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    @Bean
    RunningSources runningSources(@Value("${tillbridge.home:.}") String home) {
        return new RunningSources(Path.of(home));
    }

    @Bean(SourceResolver.BEAN)
    SourceResolver sourceResolver(RunningSources running) {
        return new SourceResolver(running, running::files);
    }

    /** Found by Camel under the name of its scheme. */
    @Bean("direct")
    GatedDirectComponent directComponent() {
        return new GatedDirectComponent();
    }

    @Bean
    RouteDeployment routeDeployment(
            CamelContext camel,
            RunningSources running,
            @Value("${camel.main.routes-exclude-pattern:}") String excluded) {
        return new RouteDeployment(camel, running, loaded(excluded), PATIENCE);
    }

    @Bean
    DeploymentOperations deploymentOperations(RouteDeployment deployment) {
        return new DeploymentOperations(deployment);
    }

    private static Predicate<String> loaded(String excluded) {
        AntPathMatcher paths = new AntPathMatcher();
        return name -> Stream.of(excluded.split(","))
                .map(pattern -> pattern.strip().replaceFirst("^file:(\\./)?", ""))
                .noneMatch(pattern -> paths.match(pattern, name));
    }
}
