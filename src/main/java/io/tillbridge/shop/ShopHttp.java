package io.tillbridge.shop;

import io.tillbridge.settings.Settings;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * The HTTP client all shops are called with. A shop with a private CA brings its SSL bundle; nothing switches the check
 * of certificates off (woocommerce.md, Access).
 */
@Component("shopHttp")
public class ShopHttp implements HttpClientConfigurer {
    private static final int CONNECTIONS = 20;
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    // A page of 100 orders took a second on two shared cores; shared hosting at night takes many times that.
    private static final Timeout ANSWER = Timeout.ofSeconds(60);

    private final Settings settings;
    private final SslBundles bundles;

    public ShopHttp(Settings settings, SslBundles bundles) {
        this.settings = settings;
        this.bundles = bundles;
    }

    @Override
    public void configureHttpClient(HttpClientBuilder builder) {
        builder.setConnectionManager(connections())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(ANSWER)
                        .build())
                // HttpClient repeats 503 and 429 by itself after a second, unseen by the route's own attempts.
                .disableAutomaticRetries()
                // A redirect would carry the keys to a host nobody configured.
                .disableRedirectHandling()
                .disableCookieManagement()
                .addResponseInterceptorLast((response, entity, context) -> {
                    if (response instanceof ClassicHttpResponse answer && answer.getEntity() != null) {
                        answer.setEntity(new LimitedEntity(
                                answer.getEntity(), settings.orders().bodyLimit()));
                    }
                });
    }

    private PoolingHttpClientConnectionManager connections() {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setTlsSocketStrategy(trustByHost())
                .setMaxConnTotal(CONNECTIONS * Math.max(1, settings.shops().size()))
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        .build())
                .build();
    }

    private TlsSocketStrategy trustByHost() {
        TlsSocketStrategy everybodyElse = DefaultClientTlsStrategy.createDefault();
        Map<String, TlsSocketStrategy> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        settings.shops().values().forEach(shop -> {
            if (shop.sslBundle() != null && !shop.sslBundle().isBlank()) {
                own.put(
                        URI.create(shop.url()).getHost(),
                        new DefaultClientTlsStrategy(
                                bundles.getBundle(shop.sslBundle()).createSslContext()));
            }
        });
        return (socket, target, port, attachment, context) ->
                own.getOrDefault(target, everybodyElse).upgrade(socket, target, port, attachment, context);
    }
}
