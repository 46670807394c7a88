package io.tillbridge.architecture.examples;

import org.apache.camel.builder.RouteBuilder;

class RoutesInJava extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:orders.stage").to("direct:orders.take");
    }
}
