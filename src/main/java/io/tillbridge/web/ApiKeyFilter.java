package io.tillbridge.web;

import io.tillbridge.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody in without the API key, except where the door is open to all: webhooks, which bring a signature of their
 * own, health, and the description of the API. What is not named here is closed, so a new endpoint is born closed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiKeyFilter extends OncePerRequestFilter {
    private static final List<String> OPEN = List.of("/webhooks/", "/actuator/health/");
    private static final List<String> OPEN_ALONE = List.of("/actuator/health", "/openapi.yaml");
    private static final String BEARER = "Bearer ";

    private final Optional<byte[]> key;

    ApiKeyFilter(Settings settings) {
        // An empty key would otherwise be the key of everybody who sends an empty one.
        this.key = settings.apiKey().isBlank() ? Optional.empty() : Optional.of(digest(settings.apiKey()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen(request) || hasKey(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            PlainAnswer.give(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "The API key is missing or wrong: send tillbridge.api-key as X-API-Key or as a bearer token.");
        }
    }

    /** A path that the container had to tidy up first (dots, parameters, escapes) is open to nobody. */
    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(request.getRequestURI())
                && (OPEN_ALONE.contains(path) || OPEN.stream().anyMatch(path::startsWith));
    }

    private boolean hasKey(HttpServletRequest request) {
        return key.isPresent() && MessageDigest.isEqual(key.get(), digest(given(request)));
    }

    private static String given(HttpServletRequest request) {
        String own = request.getHeader("X-API-Key");
        if (own != null) {
            return own;
        }
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    /** Of one length whatever the key, so that the time of a comparison says nothing. */
    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
