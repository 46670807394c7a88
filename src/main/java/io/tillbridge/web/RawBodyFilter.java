package io.tillbridge.web;

import io.tillbridge.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows webhooks and questions for prices to their routes as bytes, whatever they say they are: a webhook's signature is
 * over the bytes, and a form, as WooCommerce's ping is one, would be taken apart on the way and break the endpoint
 * (camel.md §3, traps). A body over the limit is not read to its end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RawBodyFilter extends OncePerRequestFilter {
    private static final int PART = 8192;

    private final int hintLimit;
    private final int questionLimit;

    RawBodyFilter(Settings settings) {
        this.hintLimit = settings.orders().hintLimit();
        this.questionLimit = settings.pricing().bodyLimit();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isWebhook(request) && !request.getServletPath().startsWith("/api/contract-price");
    }

    private static boolean isWebhook(HttpServletRequest request) {
        return request.getServletPath().startsWith("/webhooks/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = isWebhook(request) ? hintLimit : questionLimit;
        Optional<byte[]> body =
                request.getContentLengthLong() > limit ? Optional.empty() : read(request.getInputStream(), limit);
        if (body.isEmpty()) {
            response.setHeader("Connection", "close");
            PlainAnswer.give(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    (isWebhook(request) ? "A webhook" : "A question") + " of more than " + limit
                            + " bytes is not taken.");
        } else {
            chain.doFilter(new RawRequest(request, body.get()), response);
        }
    }

    /**
     * Empty where it is too large. By hand: readNBytes asks for no bytes at the end, and Tomcat answers even that only when
     * more have come.
     */
    private static Optional<byte[]> read(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            body.write(part, 0, count);
            if (body.size() > limit) {
                return Optional.empty();
            }
        }
        return Optional.of(body.toByteArray());
    }
}
