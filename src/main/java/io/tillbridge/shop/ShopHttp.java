package io.tillbridge.shop;

import io.tillbridge.settings.Settings;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * The HTTP client all shops are called with. A shop with a private CA brings its SSL bundle; nothing switches the check
 * of certificates off (woocommerce.md, Access).
 */
@Component("shopHttp")
public class ShopHttp implements HttpClientConfigurer {
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    // Web servers close what is idle after a few seconds, and load balancers move: no connection is trusted for long.
    private static final TimeValue TRUSTED_UNLOOKED = TimeValue.ofSeconds(1);
    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(30);
    private static final TimeValue LONGEST_LIFE = TimeValue.ofMinutes(5);

    private final Settings settings;
    private final SslBundles bundles;
    private final ScheduledThreadPoolExecutor timer = timer();

    public ShopHttp(Settings settings, SslBundles bundles) {
        this.settings = settings;
        this.bundles = bundles;
    }

    /** Lives only while calls are under way. */
    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "shop-time-limit");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    @Override
    public void configureHttpClient(HttpClientBuilder builder) {
        Settings.ShopCalls calls = settings.shopCalls();
        builder.setConnectionManager(connections())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(calls.answerWithin()))
                        .setConnectionRequestTimeout(timeout(calls.timeLimit()))
                        .build())
                .evictExpiredConnections()
                .evictIdleConnections(LONGEST_IDLE)
                .setUserAgent("Tillbridge/" + version())
                // HttpClient repeats 503 and 429 by itself after a second, unseen by the route's own attempts.
                .disableAutomaticRetries()
                // A redirect would carry the keys to a host nobody configured.
                .disableRedirectHandling()
                .disableCookieManagement()
                // First is outermost: the limit counts what an answer is unpacked.
                .addExecInterceptorFirst(
                        "limits",
                        new CallLimits(
                                timer, calls.timeLimit(), settings.orders().bodyLimit()));
    }

    /** Of the jar's manifest; a service that runs from its classes has none. */
    private static String version() {
        return Objects.requireNonNullElse(ShopHttp.class.getPackage().getImplementationVersion(), "development");
    }

    private PoolingHttpClientConnectionManager connections() {
        Settings.ShopCalls calls = settings.shopCalls();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setTlsSocketStrategy(trustByHost())
                .setMaxConnTotal(calls.atOnce() * Math.max(1, settings.shops().size()))
                .setMaxConnPerRoute(calls.atOnce())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(timeout(calls.answerWithin()))
                        .setValidateAfterInactivity(TRUSTED_UNLOOKED)
                        .setTimeToLive(LONGEST_LIFE)
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
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
