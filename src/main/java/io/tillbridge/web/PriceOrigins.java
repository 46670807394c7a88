package io.tillbridge.web;

import io.tillbridge.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which pages may ask for prices from a browser. A browser asks before it sends the key, so this door is the first. */
@Configuration(proxyBeanMethods = false)
class PriceOrigins {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Bean
    FilterRegistrationBean<CorsFilter> priceOriginsFilter(Settings settings) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.pricing().origins());
        allowed.setAllowedMethods(List.of("POST"));
        allowed.setAllowedHeaders(List.of("Content-Type", "X-API-Key", "Authorization"));
        allowed.setMaxAge(REMEMBERED);
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration("/api/contract-price", allowed);
        paths.registerCorsConfiguration("/api/contract-prices", allowed);
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(paths));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
