package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TransactionsTest {

    private static final String ROUTES = """
            - route:
                id: orders.post
                from:
                  uri: direct:orders.post
                  steps:
                    - transacted: {}
                    - to: "sql:INSERT INTO T VALUES ('posted')"
                    - to: direct:orders.reject
                    - rollback: {markRollbackOnly: true}
            - route:
                id: orders.reject
                from:
                  uri: direct:orders.reject
                  steps:
                    - transacted: {ref: PROPAGATION_REQUIRES_NEW}
                    - to: "sql:INSERT INTO T VALUES ('rejected')"
            - route:
                id: orders.keep
                from:
                  uri: direct:orders.keep
                  steps:
                    - transacted: {}
                    - to: "sql:INSERT INTO T VALUES ('kept')"
            """;

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:transactions;DB_CLOSE_DELAY=-1;MODE=MSSQLServer");
    private final JdbcTemplate database = new JdbcTemplate(source);
    private AnnotationConfigApplicationContext spring;
    private CamelContext camel;

    @BeforeEach
    void start() throws Exception {
        database.execute("CREATE TABLE T (NAM VARCHAR(20))");
        spring = new AnnotationConfigApplicationContext();
        spring.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(source));
        spring.register(Transactions.class);
        spring.refresh();
        camel = new DefaultCamelContext();
        camel.getRegistry().bind("dataSource", source);
        spring.getBeansOfType(SpringTransactionPolicy.class).forEach(camel.getRegistry()::bind);
        NamedParameters.install(camel);
        PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromString("routes.camel.yaml", ROUTES));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        spring.close();
        database.execute("DROP TABLE T");
    }

    @Test
    void transactedWithoutARefJoinsOneTransactionAndTheRejectOutlivesIt() {
        camel.createProducerTemplate().send("direct:orders.post", exchange -> {});

        assertThat(database.queryForList("SELECT NAM FROM T", String.class)).containsExactly("rejected");
    }

    @Test
    void aTransactionThatEndsWellIsCommitted() {
        camel.createProducerTemplate().sendBody("direct:orders.keep", null);

        assertThat(database.queryForList("SELECT NAM FROM T", String.class)).containsExactly("kept");
    }
}
