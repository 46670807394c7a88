package io.tillbridge.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** A shop of a hundred thousand products that are a number each: it answers what stock asks of a shop, and no more. */
final class StockBenchShop implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ENTRY =
            "{\"id\":%d,\"parent_id\":0,\"sku\":\"B-%d\",\"status\":\"publish\",\"manage_stock\":true,\"stock_quantity\":%d,"
                    + "\"date_modified_gmt\":\"2099-01-01T00:00:00\",\"variations\":[]}";

    private final AtomicIntegerArray stock;
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;

    StockBenchShop(int products) throws IOException {
        stock = new AtomicIntegerArray(products + 1);
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int takeCalls() {
        return calls.getAndSet(0);
    }

    int quantity(int product) {
        return stock.get(product);
    }

    private void answer(HttpExchange call) throws IOException {
        calls.incrementAndGet();
        String path = call.getRequestURI().getPath();
        StringBuilder text = new StringBuilder();
        if (path.endsWith("/products/batch")) {
            text.append("{\"update\":[");
            for (JsonNode entry : JSON.readTree(call.getRequestBody()).path("update")) {
                int id = entry.path("id").asInt();
                stock.set(id, entry.path("stock_quantity").asInt());
                add(text, id);
            }
            text.append("]}");
        } else {
            text.append("[");
            for (String part :
                    String.valueOf(call.getRequestURI().getRawQuery()).split("&", -1)) {
                if (part.startsWith("sku=")) {
                    for (String sku : part.substring(4).split(",", -1)) {
                        add(
                                text,
                                Integer.parseInt(URLDecoder.decode(sku, StandardCharsets.UTF_8)
                                        .substring(2)));
                    }
                }
            }
            text.append("]");
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private void add(StringBuilder text, int id) {
        if (text.charAt(text.length() - 1) == '}') {
            text.append(',');
        }
        text.append(ENTRY.formatted(id, id, stock.get(id)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
