package io.tillbridge.deployment;

import io.tillbridge.statements.NamedParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.api.management.ManagedCamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.apache.camel.support.PluginHelper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A small service with routes and statements of its own in a folder, for deployments to be tried on. */
final class RunningService implements AutoCloseable {

    static final String ORDERS = """
            - route:
                id: orders.stage
                from:
                  uri: direct:orders.stage
                  steps:
                    - bean: {ref: words, method: upper}
                    - to: direct:documents.post
            """;
    static final String DOCUMENTS = """
            - route:
                id: documents.post
                routeConfigurationId: channel.reject-order
                from:
                  uri: direct:documents.post
                  steps:
                    - setHeader: {name: shop, simple: "${body}"}
                    - to: sql:file:sql/documents/find-answer.sql?outputType=SelectOne
            """;
    static final String TICKS = """
            - route:
                id: ticks.count
                description: Counts while the service lives
                routeConfigurationId: channel.reject-order
                from:
                  uri: timer:ticks?synchronous=true&period={{ticks.period}}&delay=0
                  steps:
                    - bean: {ref: words, method: tick}
            """;
    static final String CHANNEL = """
            - routeConfiguration:
                id: channel.reject-order
                onException:
                  - onException:
                      exception: [java.lang.Exception]
                      handled: {constant: "true"}
                      steps:
                        - setBody: {constant: rejected}
            """;
    static final String ANSWER = "SELECT CONCAT(CAST(:#shop AS VARCHAR(50)), '-one') AS ANSWER";

    /** What routes may call. */
    public static final class Words {
        private final AtomicInteger ticks = new AtomicInteger();

        public String upper(String word) {
            return word.toUpperCase(Locale.ROOT);
        }

        public void tick() {
            ticks.incrementAndGet();
        }

        void hidden() {
            ticks.set(0);
        }
    }

    private final Path home;
    private final Words words = new Words();
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private RouteDeployment deployment;

    RunningService(Path home) {
        this.home = home;
        write("routes/orders.camel.yaml", ORDERS);
        write("routes/documents.camel.yaml", DOCUMENTS);
        write("routes/ticks.camel.yaml", TICKS);
        write("routes/channels/reject.camel.yaml", CHANNEL);
        write("sql/documents/find-answer.sql", "-- Answers, whoever asks\n" + ANSWER);
        write("sql/schema/V1__nothing.sql", "CREATE TABLE #t");
    }

    RunningService start(Duration patience) {
        RunningSources running = new RunningSources(home);
        deployment = new RouteDeployment(camel, running, name -> !name.startsWith("routes/web/"), patience);
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:deployed;MODE=MSSQLServer;DB_CLOSE_DELAY=-1");
        Properties properties = new Properties();
        properties.setProperty("ticks.period", "20");
        camel.getPropertiesComponent().setInitialProperties(properties);
        camel.getRegistry().bind("direct", new GatedDirectComponent());
        camel.getRegistry().bind("words", words);
        camel.getRegistry().bind("dataSource", source);
        camel.getRegistry()
                .bind("PROPAGATION_REQUIRED", new SpringTransactionPolicy(new DataSourceTransactionManager(source)));
        camel.getRegistry().bind(SourceResolver.BEAN, new SourceResolver(running, running::files));
        NamedParameters.install(camel);
        try {
            for (String name : running.files().routes().keySet()) {
                String location = "file:" + home.resolve(name);
                PluginHelper.getRoutesLoader(camel)
                        .loadRoutes(PluginHelper.getResourceLoader(camel).resolveResource(location));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        camel.start();
        return this;
    }

    RouteDeployment deployment() {
        return deployment;
    }

    CamelContext camel() {
        return camel;
    }

    int ticks() {
        return words.ticks.get();
    }

    /** What the journey answers: ASKED-one unless somebody has edited it. */
    Object ask(String word) {
        return camel.createProducerTemplate().requestBody("direct:orders.stage", word);
    }

    long exchanges(String id) throws Exception {
        return camel.getCamelContextExtension()
                .getContextPlugin(ManagedCamelContext.class)
                .getManagedRoute(id)
                .getExchangesTotal();
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(home.resolve(name).getParent());
            Files.writeString(home.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void edit(String name, String before, String after) {
        try {
            write(name, Files.readString(home.resolve(name)).replace(before, after));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(home.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        camel.stop();
    }
}
