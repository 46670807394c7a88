package io.tillbridge.sandbox.shop.misbehaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.tillbridge.sandbox.shop.http.RequestLog;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.io.IOException;

/** /sandbox/misbehave and /sandbox/log: what no real shop has, for this machine only, without keys. */
public final class SandboxControl implements HttpHandler {

    private final Misbehaviours misbehaviours;
    private final RequestLog log;

    public SandboxControl(Misbehaviours misbehaviours, RequestLog log) {
        this.misbehaviours = misbehaviours;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ShopRequest request = ShopRequest.read(exchange);
            ShopAnswer answer;
            try {
                answer = exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                        ? answer(request)
                        : ShopAnswer.refusal(new ShopRefusal(403, "sandbox_forbidden", "Only from this machine."));
            } catch (ShopRefusal refusal) {
                answer = ShopAnswer.refusal(refusal);
            }
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private ShopAnswer answer(ShopRequest request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /sandbox/misbehave" -> list();
            case "POST /sandbox/misbehave" -> {
                misbehaviours.add(Misbehaviour.of(request.json()));
                yield list();
            }
            case "DELETE /sandbox/misbehave" -> {
                misbehaviours.clear();
                yield list();
            }
            case "GET /sandbox/log" -> ShopAnswer.ok(entries());
            case "DELETE /sandbox/log" -> {
                log.clear();
                yield ShopAnswer.ok(entries());
            }
            default -> throw new ShopRefusal(404, "rest_no_route", "Only /sandbox/misbehave and /sandbox/log.");
        };
    }

    private ShopAnswer list() {
        ArrayNode list = ShopJson.array();
        misbehaviours.pending().forEach(misbehaviour -> list.add(misbehaviour.toJson()));
        return ShopAnswer.ok(list);
    }

    private JsonNode entries() {
        ArrayNode list = ShopJson.array();
        log.entries().forEach(entry -> list.addObject()
                .put("at", entry.at().toString())
                .put("method", entry.method())
                .put("path", entry.path())
                .put("query", entry.query())
                .put("status", entry.status()));
        return list;
    }
}
