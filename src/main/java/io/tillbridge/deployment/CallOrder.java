package io.tillbridge.deployment;

import io.tillbridge.deployment.rules.RouteSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which routes can be stopped: a caller before what it calls. The other way round a message in the caller would
 * wait for the callee, and the caller's stop for the message.
 */
final class CallOrder {

    private final Map<String, RouteSource> byAddress = new HashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Deque<String> callersFirst = new ArrayDeque<>();

    private CallOrder(Collection<RouteSource> routes) {
        routes.forEach(route -> byAddress.put(route.address(), route));
        routes.forEach(this::visit);
    }

    /** Ids of all routes; in a circle of calls the one that is met first comes first. */
    static List<String> of(Collection<RouteSource> routes) {
        return List.copyOf(new CallOrder(routes).callersFirst);
    }

    private void visit(RouteSource route) {
        if (done.add(route.id())) {
            route.calls().stream()
                    .filter(byAddress::containsKey)
                    .map(byAddress::get)
                    .forEach(this::visit);
            callersFirst.addFirst(route.id());
        }
    }
}
