package io.tillbridge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
    private static final List<String> OPEN_ALONE = List.of("/actuator/health", "/api/health", "/openapi.yaml");
    private final KeyRing keys;

    ApiKeyFilter(KeyRing keys) {
        this.keys = keys;
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
        return keys.opens(request.getHeader("X-API-Key"), request.getHeader("Authorization"), request.getServletPath());
    }
}
