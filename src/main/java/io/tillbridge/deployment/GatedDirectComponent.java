package io.tillbridge.deployment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Endpoint;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.component.direct.DirectConsumer;
import org.apache.camel.component.direct.DirectEndpoint;

/**
 * The direct: component with a gate before each address, so that a route can be swapped between two messages. Camel's own
 * lets messages through to a consumer that is already gone: while one thread waits in a producer for the successor, the
 * others that share the producer go on with the predecessor, and are rejected.
 */
final class GatedDirectComponent extends DirectComponent {

    private final Map<String, DirectGate> gates = new ConcurrentHashMap<>();

    DirectGate gate(String address) {
        return gates.computeIfAbsent(address, name -> new DirectGate());
    }

    /** Waits as long as the endpoint allows for a consumer, and gives null if none comes. */
    DirectConsumer consumer(String address, DirectEndpoint endpoint) throws InterruptedException {
        return getConsumer(address, endpoint.isBlock(), endpoint.getTimeout());
    }

    @Override
    protected Endpoint createEndpoint(String uri, String name, Map<String, Object> parameters) throws Exception {
        DirectEndpoint endpoint = new GatedDirectEndpoint(uri, this);
        endpoint.setBlock(isBlock());
        endpoint.setTimeout(getTimeout());
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
