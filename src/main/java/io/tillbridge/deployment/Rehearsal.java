package io.tillbridge.deployment;

import io.tillbridge.deployment.rules.Finding;
import io.tillbridge.statements.NamedParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.camel.CamelContext;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.StartupSummaryLevel;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.PropertiesSource;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultRegistry;
import org.apache.camel.support.PluginHelper;

/** Builds all routes in a context of its own that never lets a message in, and says what Camel has against them. */
final class Rehearsal {

    private static final String RULE = "camel-accepts-it";
    private static final String SENTENCE = "Camel can build every route.";

    private final CamelContext live;
    private final RunningSources home;

    Rehearsal(CamelContext live, RunningSources home) {
        this.live = live;
        this.home = home;
    }

    List<Finding> findings(SourceFiles files, NavigableMap<String, String> routes) {
        List<Finding> findings = new ArrayList<>();
        DefaultCamelContext stage = stage(files);
        try {
            // before start(): a started context would start file by file, and a file may need a later one
            routes.forEach((name, text) -> load(stage, name, text, findings));
            if (findings.isEmpty()) {
                start(stage, findings);
            }
        } finally {
            stage.stop();
        }
        return List.copyOf(findings);
    }

    private DefaultCamelContext stage(SourceFiles files) {
        DefaultCamelContext stage = new DefaultCamelContext(new DefaultRegistry(new LiveBeans(live.getRegistry())));
        stage.getCamelContextExtension().setName("rehearsal");
        stage.setApplicationContextClassLoader(live.getApplicationContextClassLoader());
        stage.setAutoStartup(false);
        stage.disableJMX();
        stage.setStartupSummaryLevel(StartupSummaryLevel.Off);
        stage.getRegistry().bind(SourceResolver.BEAN, new SourceResolver(home, () -> files));
        // asked, not shared: closing the stage would close the live context's own properties (camel.md §2)
        stage.getPropertiesComponent().addPropertiesSource(new LiveProperties(live));
        QuartzComponent clock = new QuartzComponent(); // its schedules are kept in memory, and never fire
        clock.setAutoStartScheduler(false);
        stage.getRegistry().bind("quartz", clock);
        NamedParameters.install(stage);
        stage.build();
        live.getRegistry()
                .findByType(ThreadPoolProfile.class)
                .forEach(stage.getExecutorServiceManager()::registerThreadPoolProfile);
        return stage;
    }

    private void load(CamelContext stage, String name, String text, List<Finding> findings) {
        try {
            PluginHelper.getRoutesLoader(stage).loadRoutes(home.resource(name, text));
        } catch (Exception e) {
            findings.add(finding(name, e));
        }
    }

    private void start(DefaultCamelContext stage, List<Finding> findings) {
        Map<String, RouteDefinition> routes = new HashMap<>();
        stage.getRouteDefinitions().forEach(route -> routes.put(route.getRouteId(), route));
        try {
            stage.start();
        } catch (Exception e) {
            RouteDefinition route = routes.get(routeId(e));
            String file = route == null || route.getResource() == null
                    ? "routes/"
                    : home.name(route.getResource().getLocation());
            findings.add(finding(file, e));
        }
    }

    private static String routeId(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FailedToCreateRouteException route) {
                return route.getRouteId();
            }
            if (cause instanceof FailedToStartRouteException route) {
                return route.getRouteId();
            }
        }
        return "";
    }

    private static Finding finding(String file, Throwable failure) {
        return new Finding(file, Causes.sentence(failure), RULE, SENTENCE);
    }

    private record LiveProperties(CamelContext live) implements PropertiesSource {

        @Override
        public String getName() {
            return "live";
        }

        @Override
        public String getProperty(String key) {
            return live.getPropertiesComponent().resolveProperty(key).orElse(null);
        }
    }
}
