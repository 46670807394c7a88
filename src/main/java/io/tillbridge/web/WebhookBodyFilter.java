package io.tillbridge.web;

import io.tillbridge.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows every webhook to its route as bytes, whatever it says it is: the signature is over the bytes, and a form, as
 * WooCommerce's ping is one, would be taken apart on the way and break the endpoint (camel.md §3, traps). A body over
 * the limit is not read to its end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class WebhookBodyFilter extends OncePerRequestFilter {
    private final int limit;

    WebhookBodyFilter(Settings settings) {
        this.limit = settings.orders().hintLimit();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/webhooks/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > limit
                ? new byte[0]
                : request.getInputStream().readNBytes(limit + 1);
        if (request.getContentLengthLong() > limit || body.length > limit) {
            response.setHeader("Connection", "close");
            PlainAnswer.give(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "A webhook of more than " + limit + " bytes is not taken.");
        } else {
            chain.doFilter(new RawRequest(request, body), response);
        }
    }
}
