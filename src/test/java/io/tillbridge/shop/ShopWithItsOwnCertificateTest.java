package io.tillbridge.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.SelfSigned;
import io.tillbridge.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A shop whose certificate comes from nowhere we know is called only with its own bundle. */
class ShopWithItsOwnCertificateTest {
    @TempDir
    private Path folder;

    private SandboxShop shop;
    private SelfSigned certificate;

    @Configuration
    @EnableConfigurationProperties(Settings.class)
    @Import(ShopHttp.class)
    static class HttpOnly {}

    @BeforeEach
    void startOverTls() throws Exception {
        certificate = SelfSigned.in(folder);
        shop = new SandboxShop().start(0, certificate.context());
    }

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void isReachedWithItsBundle() {
        service("tillbridge.shops.own.ssl-bundle=own").run(context -> assertThat(call(context.getBean(ShopHttp.class)))
                .isEqualTo(401));
    }

    @Test
    void isRefusedWithoutIt() {
        service().run(context -> assertThatThrownBy(() -> call(context.getBean(ShopHttp.class)))
                .isInstanceOf(SSLException.class));
    }

    private ApplicationContextRunner service(String... more) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(HttpOnly.class)
                .withPropertyValues(
                        "tillbridge.shops.own.url=" + shop.url(),
                        "tillbridge.shops.own.consumer-key=" + shop.consumerKey(),
                        "tillbridge.shops.own.consumer-secret=" + shop.consumerSecret(),
                        "spring.ssl.bundle.jks.own.truststore.location=file:" + certificate.store(),
                        "spring.ssl.bundle.jks.own.truststore.password=" + SelfSigned.PASSWORD)
                .withPropertyValues(more);
    }

    private int call(ShopHttp http) throws IOException {
        HttpClientBuilder builder = HttpClientBuilder.create();
        http.configureHttpClient(builder);
        try (CloseableHttpClient client = builder.build()) {
            return client.execute(new HttpGet(shop.url() + "/wp-json/wc/v3/orders"), answer -> answer.getCode());
        }
    }
}
