package io.tillbridge.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.direct.DirectConsumer;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.service.ServiceHelper;

/** Takes routes out of the running context and puts others in, without cutting a message off. */
final class RouteSwap {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final CamelContext live;
    private final RunningSources running;
    private final Duration patience;

    RouteSwap(CamelContext live, RunningSources running, Duration patience) {
        this.live = live;
        this.running = running;
        this.patience = patience;
    }

    /**
     * Stops the routes of some files, callers first. If one does not come to an end in time, all of them run again.
     *
     * @param order ids of all routes, callers first
     */
    void stop(Set<String> files, List<String> order) throws Exception {
        List<String> ids = new ArrayList<>(live.getRoutes().stream()
                .filter(route -> route.getSourceResource() != null)
                .filter(route ->
                        files.contains(running.name(route.getSourceResource().getLocation())))
                .map(Route::getRouteId)
                .toList());
        ids.sort(Comparator.comparingInt(order::indexOf));
        List<String> stopped = new ArrayList<>();
        for (String id : ids) {
            stopped.add(0, id);
            if (!stop(live.getRoute(id))) {
                for (String again : stopped) {
                    live.getRouteController().startRoute(again);
                }
                throw new IllegalStateException("route " + id + " is still at work after " + patience.toSeconds()
                        + " s; nothing was changed, deploy again when it is done");
            }
        }
    }

    /** Forgets all routes of some files, running or not. */
    void remove(Set<String> files) throws Exception {
        ModelCamelContext model = (ModelCamelContext) live;
        for (RouteDefinition route : List.copyOf(model.getRouteDefinitions())) {
            if (route.getResource() != null
                    && files.contains(running.name(route.getResource().getLocation()))) {
                model.removeRouteDefinition(route);
            }
        }
    }

    void removeConfigurations(Collection<String> ids) throws Exception {
        ModelCamelContext model = (ModelCamelContext) live;
        for (RouteConfigurationDefinition configuration : List.copyOf(model.getRouteConfigurationDefinitions())) {
            if (ids.contains(configuration.getId())) {
                model.removeRouteConfiguration(configuration);
            }
        }
    }

    void load(Set<String> files, SourceFiles wanted) throws Exception {
        List<Resource> resources = files.stream()
                .filter(wanted.texts()::containsKey)
                .sorted()
                .map(name -> running.resource(name, wanted.texts().get(name)))
                .toList();
        PluginHelper.getRoutesLoader(live).loadRoutes(resources);
    }

    /** A direct: consumer is closed first: callers then wait for its successor, and what is inside can come to an end. */
    private boolean stop(Route route) throws Exception {
        if (route.getConsumer() instanceof DirectConsumer consumer) {
            ServiceHelper.suspendService(consumer);
            if (!isDrained(route.getRouteId())) {
                ServiceHelper.resumeService(consumer);
                return false;
            }
        }
        return live.getRouteController()
                .stopRoute(route.getRouteId(), patience.toMillis(), TimeUnit.MILLISECONDS, true);
    }

    private boolean isDrained(String id) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            // one pause in any case: a caller may have found the consumer just before it was closed
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            if (live.getInflightRepository().size(id) == 0) {
                return true;
            }
        } while (System.nanoTime() < end);
        return false;
    }
}
