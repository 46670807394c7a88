package io.tillbridge.sandbox.shop.misbehaviour;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.tillbridge.sandbox.shop.http.RequestLog;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Stands before the shop: lets calls through, or spoils them. Every call is written down. */
public final class MisbehavingHandler implements HttpHandler {

    private final Misbehaviours misbehaviours;
    private final RequestLog log;
    private final Function<ShopRequest, ShopAnswer> shop;
    private final Consumer<ShopRequest> drift;
    private final CountDownLatch closing;

    /**
     * Guards one running shop.
     *
     * @param shop    answers properly
     * @param drift   changes an order of an earlier page than the one asked for
     * @param closing counted down when the shop stops, so that nobody waits longer
     */
    public MisbehavingHandler(
            Misbehaviours misbehaviours,
            RequestLog log,
            Function<ShopRequest, ShopAnswer> shop,
            Consumer<ShopRequest> drift,
            CountDownLatch closing) {
        this.misbehaviours = misbehaviours;
        this.log = log;
        this.shop = shop;
        this.drift = drift;
        this.closing = closing;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ShopRequest request = ShopRequest.read(exchange);
            Optional<Misbehaviour> misbehaviour = misbehaviours.next(request);
            int status = misbehaviour.isEmpty()
                    ? send(exchange, shop.apply(request), false)
                    : misbehave(exchange, request, misbehaviour.get());
            log.add(request.method(), request.path(), exchange.getRequestURI().getRawQuery(), status);
        }
    }

    private int misbehave(HttpExchange exchange, ShopRequest request, Misbehaviour misbehaviour) throws IOException {
        Optional<ShopAnswer> instead = WrongAnswers.instead(misbehaviour.kind());
        if (instead.isPresent()) {
            return send(exchange, instead.get(), false);
        }
        switch (misbehaviour.kind()) {
            case CUT_CONNECTION -> {
                return 0;
            }
            case TIMEOUT_AFTER_WORK -> {
                ShopAnswer unused = shop.apply(request);
                linger(misbehaviour.millis());
                return 0;
            }
            case CUT_BODY -> {
                send(exchange, shop.apply(request), true);
                return 0;
            }
            case PAGE_DRIFT -> drift.accept(request);
            default -> linger(misbehaviour.millis());
        }
        return send(exchange, shop.apply(request), false);
    }

    /** Closing the exchange before the announced length is written ends the connection. */
    private static int send(HttpExchange exchange, ShopAnswer answer, boolean cut) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        int length = answer.body().length;
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        OutputStream out = exchange.getResponseBody();
        out.write(answer.body(), 0, cut ? length / 2 : length);
        out.flush();
        return answer.status();
    }

    private void linger(long millis) {
        try {
            closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
