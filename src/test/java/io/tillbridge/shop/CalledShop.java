package io.tillbridge.shop;

import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A shop named own, called as channel.call-shop calls it: the same client, the same reading of the answer. */
final class CalledShop implements AutoCloseable {
    private final CloseableHttpClient client;
    private final ShopCalls calls;
    private final ShopAnswers answers;
    final ShopRest rest;

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    @Import({ShopHttp.class, ShopCalls.class, ShopAnswers.class, ShopRest.class})
    static class HttpOnly {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    /** What is done with a called shop. */
    @FunctionalInterface
    interface Work {
        void with(CalledShop shop) throws Exception;
    }

    private CalledShop(ShopHttp http, ShopCalls calls, ShopAnswers answers, ShopRest rest) {
        HttpClientBuilder builder = HttpClientBuilder.create();
        http.configureHttpClient(builder);
        this.client = builder.build();
        this.calls = calls;
        this.answers = answers;
        this.rest = rest;
    }

    static void at(String url, Work work, String... settings) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(HttpOnly.class)
                .withPropertyValues(
                        "tillbridge.shops.own.url=" + url,
                        "tillbridge.shops.own.consumer-key=ck_sandbox",
                        "tillbridge.shops.own.consumer-secret=cs_sandbox")
                .withPropertyValues(settings)
                .run(context -> {
                    try (CalledShop shop = new CalledShop(
                            context.getBean(ShopHttp.class),
                            context.getBean(ShopCalls.class),
                            context.getBean(ShopAnswers.class),
                            context.getBean(ShopRest.class))) {
                        work.with(shop);
                    }
                });
    }

    String get(String path) throws IOException {
        rest.mayCall("own");
        HttpGet request = new HttpGet(calls.url("own", path));
        request.setHeader("Authorization", calls.authorization("own"));
        return client.execute(request, answer -> {
            Map<String, Object> headers = new TreeMap<>();
            for (Header header : answer.getHeaders()) {
                headers.put(header.getName(), header.getValue());
            }
            headers.put("CamelHttpMethod", "GET");
            return answers.read("own", answer.getCode(), headers, EntityUtils.toByteArray(answer.getEntity()));
        });
    }

    /** Why a call fails. */
    ShopFailure failure(String path) {
        try {
            throw new AssertionError("it did not fail, but answered " + get(path));
        } catch (ShopFailure e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError("a reason that nobody put into words", e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
