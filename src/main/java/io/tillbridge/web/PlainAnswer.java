package io.tillbridge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer that a filter gives by itself, before any route is asked. */
final class PlainAnswer {

    private PlainAnswer() {}

    /** @param sentence of ours: it is not escaped */
    static void give(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(("{\"error\":\"" + sentence + "\"}").getBytes(StandardCharsets.UTF_8));
        // At once: the container would first wait for the rest of a body that nobody wants.
        response.flushBuffer();
    }
}
