package io.tillbridge.bench;

import static org.awaitility.Awaitility.await;

import io.tillbridge.Tillbridge;
import io.tillbridge.journey.runs.Runs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole service, as it runs at a site, but that polls wait to be asked for. */
final class BenchService implements AutoCloseable {
    static final String SHOP = "woodys";
    static final String NEVER = "0 0 0 1 1 ? 2099";
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final ConfigurableApplicationContext context;
    final JdbcTemplate rows;
    final ProducerTemplate camel;

    private BenchService(ConfigurableApplicationContext context) {
        this.context = context;
        this.rows = new JdbcTemplate(bean(javax.sql.DataSource.class));
        this.camel = bean(ProducerTemplate.class);
    }

    /**
     * Starts it.
     *
     * @param counts what goes to the database; null lets it go there uncounted
     */
    static BenchService start(Database database, String shopUrl, int workers, CountedDatabase counts, String... more) {
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(
                "--server.port=0",
                "--sandbox.shop.enabled=false",
                "--sandbox.till.enabled=false",
                "--tillbridge.shops.woodys.url=" + shopUrl,
                "--tillbridge.orders.workers=" + workers,
                "--tillbridge.schedule.orders=" + NEVER,
                "--tillbridge.schedule.retry=" + NEVER,
                "--camel.main.shutdown-timeout=1", // what nobody was to be told of waits in memory for ever
                "--logging.level.io.tillbridge=warn"));
        settings.addAll(List.of(more));
        SpringApplicationBuilder application = new SpringApplicationBuilder(Tillbridge.class).profiles("sandbox");
        if (counts != null) {
            application.initializers(found -> found.getBeanFactory().addBeanPostProcessor(counts));
        }
        return new BenchService(application.run(settings.toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** Leaves the shops untold: that work is measured apart. */
    BenchService withoutTelling() throws Exception {
        CamelContext routes = bean(CamelContext.class);
        routes.getRouteController().stopRoute("outbox.take");
        routes.getRouteController().stopRoute("outbox.sweep");
        return this;
    }

    /** Reads all that is new in the shop. Posting goes on at the same time, and may end later. */
    void poll() {
        camel.send("direct:orders.poll-shop", exchange -> {
            exchange.setVariable("shop", SHOP);
            exchange.setVariable("since", null);
            exchange.setVariable("run", bean(Runs.class).open("orders.poll", "WOO_TO_CP", SHOP, false));
        });
    }

    /** Posts all that is staged, in rounds as the sweep makes them. */
    void drain() {
        while (due() > 0) {
            camel.sendBody("direct:documents.post-due", null);
        }
    }

    /** Asks no more often than it can be answered: what counts documents is work that their posting waits for. */
    void awaitPosted(int documents) {
        await().pollInterval(LOOK).atMost(LONGEST).until(() -> posted() >= documents);
    }

    int posted() {
        return count("SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT WHERE SHOP = '" + SHOP + "'");
    }

    int due() {
        return count("SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE = 'STAGED' AND SHOP = '" + SHOP + "'");
    }

    /** Posted orders that were not yet held against CounterPoint. */
    int unseen() {
        return count(
                "SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT WHERE STAMPS_SEEN IS NULL AND SHOP = '" + SHOP + "'");
    }

    private int count(String sql) {
        Integer count = rows.queryForObject(sql, Integer.class);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        context.close();
    }
}
