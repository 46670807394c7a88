package io.tillbridge.deployment;

import java.time.Duration;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.component.direct.DirectConsumer;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;
import org.apache.camel.support.DefaultAsyncProducer;

/** Sends a message to whatever consumer an address has at that moment, and stays counted until the message is done. */
final class GatedDirectProducer extends DefaultAsyncProducer {

    private final GatedDirectEndpoint endpoint;

    GatedDirectProducer(GatedDirectEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        DirectGate gate = endpoint.gate();
        try {
            if (gate.enter(Duration.ofMillis(endpoint.getTimeout()))) {
                return send(exchange, doneSync -> {
                    gate.leave();
                    callback.done(doneSync);
                });
            }
            exchange.setException(unavailable(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.setException(e);
        }
        callback.done(true);
        return true;
    }

    private boolean send(Exchange exchange, AsyncCallback left) {
        try {
            DirectConsumer consumer = endpoint.consumer();
            if (consumer != null) {
                return consumer.getAsyncProcessor().process(exchange, left);
            }
            exchange.setException(unavailable(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.setException(e);
        }
        left.done(true);
        return true;
    }

    private Exception unavailable(Exchange exchange) {
        return new DirectConsumerNotAvailableException("No consumers available on endpoint: " + endpoint, exchange);
    }
}
