package io.tillbridge.statements;

import org.apache.camel.CamelContext;
import org.apache.camel.component.sql.SqlEndpoint;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;

/**
 * Lets every {@code sql:} step fill its parameters by name, and by name only. Left alone, camel-sql asks the driver for
 * the parameters' metadata before every statement: a round trip on SQL Server, which refuses some statements altogether
 * (camel.md §3, traps).
 */
@Component
public final class NamedParameters implements CamelContextConfiguration {

    @Override
    public void beforeApplicationStart(CamelContext context) {
        install(context);
    }

    @Override
    public void afterApplicationStart(CamelContext context) {
        // everything is in place before the first endpoint
    }

    /** For contexts that Spring Boot does not start; to be called before routes are started. */
    public static void install(CamelContext context) {
        context.getCamelContextExtension().registerEndpointCallback((uri, endpoint) -> {
            if (endpoint instanceof SqlEndpoint sql) {
                sql.setParametersCount(
                        1); // any positive number keeps camel-sql from counting by a question to the driver
                sql.setAlwaysPopulateStatement(true);
                sql.setPrepareStatementStrategy(
                        new NamedStatement(sql.getQuery().replaceFirst("^file:", "")));
            }
            return endpoint;
        });
    }
}
