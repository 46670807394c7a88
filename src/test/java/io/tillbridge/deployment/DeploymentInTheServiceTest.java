package io.tillbridge.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.statements.NamedParameters;
import io.tillbridge.statements.Transactions;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.QuartzComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The deployment as the service has it: beans of Spring, HTTP endpoints, schedules, JMX. */
class DeploymentInTheServiceTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({DeploymentConfiguration.class, NamedParameters.class, Transactions.class})
    static class Service {
        @Bean("quartz")
        QuartzComponent quartz() {
            return new QuartzComponent();
        }
    }

    private static final String CHANNEL =
            "- routeConfiguration: {id: channel.reject-call, onException: [{onException: {exception: [java.lang.Exception], handled: {constant: \"true\"}}}]}\n";
    private static final String WEB = """
            - route:
                id: web.answer
                description: Answers over HTTP
                routeConfigurationId: channel.reject-call
                from:
                  uri: platform-http:/answer/{shop}
                  steps:
                    - transacted: {}
                    - to: sql:file:sql/web/find-answer.sql?outputType=SelectOne
            - route:
                id: web.count
                description: Answers nobody, every hour
                routeConfigurationId: channel.reject-call
                from:
                  uri: quartz:count?cron={{count.cron}}
                  steps:
                    - log: counted
            """;

    @TempDir
    Path home;

    private ConfigurableApplicationContext spring;

    @BeforeEach
    void start() throws Exception {
        write("routes/channels/calls.camel.yaml", CHANNEL);
        write("routes/web/answer.camel.yaml", WEB);
        write("sql/web/find-answer.sql", "SELECT CONCAT('one for ', CAST(:#shop AS VARCHAR(20))) AS ANSWER");
        spring = new SpringApplicationBuilder(Service.class)
                .run(
                        "--server.port=0",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=jdbc:h2:mem:service;MODE=MSSQLServer",
                        "--tillbridge.home=" + home,
                        "--count.cron=0 0 * * * ?");
    }

    @AfterEach
    void stop() {
        spring.close();
    }

    @Test
    void anEditIsDeployedOverJmxAndTheServiceKeepsItsEndpointsAndSchedules() throws Exception {
        assertThat(ask()).isEqualTo("one for woodys");
        write("sql/web/find-answer.sql", "SELECT CONCAT('two for ', CAST(:#shop AS VARCHAR(20))) AS ANSWER");

        assertThat(jmx("check")).startsWith("Sound");
        assertThat(ask()).isEqualTo("one for woodys");
        assertThat(jmx("deploy")).startsWith("Deployed. Changed: sql/web/find-answer.sql");
        assertThat(ask()).isEqualTo("two for woodys");

        CamelContext camel = spring.getBean(CamelContext.class);
        QuartzComponent clock = spring.getBean(QuartzComponent.class);
        assertThat(clock.getCamelContext()).isSameAs(camel);
        assertThat(clock.getScheduler().isStarted()).isTrue();
        assertThat(clock.getScheduler().getTriggerGroupNames()).hasSize(1);
        assertThat(camel.getComponent("platform-http").getCamelContext()).isSameAs(camel);
    }

    @Test
    void damageIsRefusedOverJmxWithFileAndReason() throws Exception {
        write("routes/web/answer.camel.yaml", WEB.replace("{{count.cron}}", "{{count.corn}}"));

        assertThat(jmx("deploy"))
                .startsWith("Refused")
                .contains("routes/web/answer.camel.yaml: {{count.corn}} [property-has-value]");
        assertThat(ask()).isEqualTo("one for woodys");
        Object last = ManagementFactory.getPlatformMBeanServer().getAttribute(name(), "LastResult");
        assertThat(last).asString().startsWith("Refused");
    }

    private String ask() throws Exception {
        int port = spring.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/answer/woodys"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String jmx(String operation) throws Exception {
        return (String)
                ManagementFactory.getPlatformMBeanServer().invoke(name(), operation, new Object[0], new String[0]);
    }

    private static ObjectName name() throws Exception {
        return new ObjectName("io.tillbridge:type=RouteDeployment");
    }

    private void write(String name, String text) throws Exception {
        Files.createDirectories(home.resolve(name).getParent());
        Files.writeString(home.resolve(name), text);
    }
}
