package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillbridge.TestDatabase;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class TransactionsTest {

    private static final String ROUTES = """
            - routeConfiguration:
                errorHandler: {noErrorHandler: {}}
            - routeConfiguration:
                id: channel.order
                errorHandler: {defaultErrorHandler: {}}
                onException:
                  - onException:
                      exception: [java.lang.Exception]
                      handled: {constant: "true"}
                      steps:
                        - to: direct:orders.reject
            - route:
                id: orders.post
                routeConfigurationId: channel.order
                from:
                  uri: direct:orders.post
                  steps:
                    - to: direct:orders.write
            - route:
                id: orders.write
                from:
                  uri: direct:orders.write
                  steps:
                    - transacted: {}
                    - to: "sql:INSERT INTO T VALUES ('header')"
                    - to: direct:orders.write-lines
                    - to: "sql:INSERT INTO T VALUES ('a line that is too long for its column')"
            - route:
                id: orders.write-lines
                from:
                  uri: direct:orders.write-lines
                  steps:
                    - transacted: {}
                    - to: "sql:INSERT INTO T VALUES ('line')"
            - route:
                id: orders.reject
                from:
                  uri: direct:orders.reject
                  steps:
                    - transacted: {}
                    - to: "sql:INSERT INTO T VALUES ('rejected')"
            """;

    private final DataSource source = TestDatabase.beside("transactions").dataSource();
    private final JdbcTemplate database = new JdbcTemplate(source);
    private CamelContext camel;

    @BeforeEach
    void start() throws Exception {
        database.execute("CREATE TABLE T (NAM VARCHAR(20))");
        camel = new DefaultCamelContext();
        camel.getRegistry().bind("dataSource", source);
        camel.getRegistry().bind("PROPAGATION_REQUIRED", new Transactions(new DataSourceTransactionManager(source)));
        NamedParameters.install(camel);
        PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromString("routes.camel.yaml", ROUTES));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        database.execute("DROP TABLE T");
    }

    @Test
    void failureRollsEverythingBackAndReachesTheCallersErrorChannel() {
        camel.createProducerTemplate().sendBody("direct:orders.post", null);

        assertThat(rows()).containsExactly("rejected");
    }

    @Test
    void failureReachesACallerWithoutAnErrorChannel() {
        assertThatThrownBy(() -> camel.createProducerTemplate().sendBody("direct:orders.write", null))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);

        assertThat(rows()).isEmpty();
    }

    @Test
    void transactionThatEndsWellIsCommitted() {
        camel.createProducerTemplate().sendBody("direct:orders.write-lines", null);

        assertThat(rows()).containsExactly("line");
    }

    private java.util.List<String> rows() {
        return database.queryForList("SELECT NAM FROM T", String.class);
    }
}
