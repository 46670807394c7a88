package io.tillbridge.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.seda.SedaConsumer;
import org.apache.camel.model.ModelCamelContext;
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
    private final List<DirectGate> closed = new ArrayList<>();

    RouteSwap(CamelContext live, RunningSources running, Duration patience) {
        this.live = live;
        this.running = running;
        this.patience = patience;
    }

    /**
     * Stops the routes of some files, callers first, and closes their addresses. If one does not come to an end in time, all
     * of them run again.
     *
     * @param order ids of all routes, callers first
     */
    void stop(Set<String> files, List<String> order) throws Exception {
        List<Route> routes = new ArrayList<>(live.getRoutes().stream()
                .filter(route -> route.getSourceResource() != null)
                .filter(route ->
                        files.contains(running.name(route.getSourceResource().getLocation())))
                .toList());
        routes.sort(Comparator.comparingInt(route -> order.indexOf(route.getRouteId())));
        long end = System.nanoTime() + patience.toNanos();
        List<Route> stopped = new ArrayList<>();
        for (Route route : routes) {
            stopped.add(0, route);
            if (!isDrained(route, end)) {
                startAgain(stopped);
                throw new IllegalStateException("route " + route.getRouteId() + " is still at work after "
                        + patience.toSeconds() + " s; nothing was changed, deploy again when it is done");
            }
            // not with Camel's own way to give up in time: it leaves a queue's consumer started, and reading no more
            live.getRouteController().stopRoute(route.getRouteId());
        }
    }

    /** Lets callers in again. */
    void reopen() {
        closed.forEach(DirectGate::open);
        closed.clear();
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

    /**
     * Camel's own way to remove one looks it up by its id and, on the way, gives an id to the one that has none and so
     * holds for every route: that one could neither be found nor be what it was any more.
     */
    void removeConfigurations(Collection<String> ids) {
        ((ModelCamelContext) live)
                .getRouteConfigurationDefinitions()
                .removeIf(configuration ->
                        ids.contains(configuration.hasCustomIdAssigned() ? configuration.getId() : ""));
    }

    void load(Set<String> files, SourceFiles wanted) throws Exception {
        List<Resource> resources = files.stream()
                .filter(wanted.texts()::containsKey)
                .sorted()
                .map(name -> running.resource(name, wanted.texts().get(name)))
                .toList();
        PluginHelper.getRoutesLoader(live).loadRoutes(resources);
    }

    private void startAgain(List<Route> stopped) throws Exception {
        for (Route route : stopped) {
            ServiceHelper.resumeService(route.getConsumer());
            live.getRouteController().startRoute(route.getRouteId());
        }
    }

    /**
     * The way in is closed first: callers of a direct: address then wait for the successor, and what is inside can come to an
     * end. A queue stays open until it is empty, since what is in it has no other place.
     */
    private boolean isDrained(Route route, long end) throws InterruptedException {
        if (route.getEndpoint() instanceof GatedDirectEndpoint direct) {
            closed.add(direct.gate());
            return direct.gate().close(Duration.ofNanos(end - System.nanoTime()));
        }
        if (!(route.getConsumer() instanceof SedaConsumer)) {
            ServiceHelper.suspendService(route.getConsumer());
        }
        while (waiting(route) + live.getInflightRepository().size(route.getRouteId()) > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    private static int waiting(Route route) {
        return route.getConsumer() instanceof SedaConsumer queue ? queue.getPendingExchangesSize() : 0;
    }
}
