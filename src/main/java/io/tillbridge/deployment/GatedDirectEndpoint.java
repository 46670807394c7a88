package io.tillbridge.deployment;

import org.apache.camel.Producer;
import org.apache.camel.component.direct.DirectConsumer;
import org.apache.camel.component.direct.DirectEndpoint;
import org.apache.camel.util.StringHelper;

/** A direct: endpoint whose callers pass a gate. */
final class GatedDirectEndpoint extends DirectEndpoint {

    private final GatedDirectComponent component;
    private final String address;

    GatedDirectEndpoint(String uri, GatedDirectComponent component) {
        super(uri, component);
        this.component = component;
        this.address =
                StringHelper.before(uri, "?", uri); // as consumers are keyed: options do not make another address
    }

    DirectGate gate() {
        return component.gate(address);
    }

    DirectConsumer consumer() throws InterruptedException {
        return component.consumer(address, this);
    }

    @Override
    public Producer createProducer() {
        return new GatedDirectProducer(this);
    }
}
