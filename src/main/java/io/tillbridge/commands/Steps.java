package io.tillbridge.commands;

import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Calls the journey's steps from a command, which waits for the result. */
@Component
class Steps {
    private final ProducerTemplate routes;
    private final CamelContext camel;

    Steps(ProducerTemplate routes, CamelContext camel) {
        this.routes = routes;
        this.camel = camel;
    }

    /** What a step answers to a body. */
    <T> T ask(String step, Object body, Class<T> type) throws Exception {
        return ask(step, body, Map.of(), type);
    }

    <T> T ask(String step, Object body, Map<String, ?> variables, Class<T> type) throws Exception {
        Exchange answer = routes.request("direct:" + step, exchange -> {
            variables.forEach(exchange::setVariable);
            exchange.getMessage().setBody(body);
        });
        if (answer.getException() != null) {
            throw answer.getException();
        }
        return camel.getTypeConverter().convertTo(type, answer.getMessage().getBody());
    }

    void tell(String step, Object body, Map<String, ?> variables) throws Exception {
        ask(step, body, variables, Object.class);
    }

    /** Rows of a statement. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String step, Object body) throws Exception {
        return ask(step, body, List.class);
    }
}
