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

    private static final int PIECE = 1 << 16;

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
            Optional<ShopAnswer> answer =
                    misbehaviour.isEmpty() ? Optional.of(shop.apply(request)) : spoil(request, misbehaviour.get());
            boolean cut = is(misbehaviour, Misbehaviour.Kind.CUT_BODY);
            // Before it is sent: whoever has the answer finds the call in the log.
            int status = cut ? 0 : answer.map(ShopAnswer::status).orElse(0);
            log.add(request.method(), request.path(), exchange.getRequestURI().getRawQuery(), status);
            if (answer.isPresent()) {
                send(exchange, answer.get(), cut);
            } else if (is(misbehaviour, Misbehaviour.Kind.TIMEOUT_AFTER_WORK)) {
                linger(misbehaviour.get().millis());
            }
        }
    }

    /** What is sent; nothing where the connection is to end without an answer. */
    private Optional<ShopAnswer> spoil(ShopRequest request, Misbehaviour misbehaviour) {
        Optional<ShopAnswer> instead = WrongAnswers.instead(misbehaviour.kind());
        if (instead.isPresent() || misbehaviour.kind() == Misbehaviour.Kind.CUT_CONNECTION) {
            return instead;
        }
        if (misbehaviour.kind() == Misbehaviour.Kind.PAGE_DRIFT) {
            drift.accept(request);
        } else if (misbehaviour.kind() == Misbehaviour.Kind.LATENCY) {
            linger(misbehaviour.millis());
        }
        ShopAnswer proper = shop.apply(request);
        return misbehaviour.kind() == Misbehaviour.Kind.TIMEOUT_AFTER_WORK ? Optional.empty() : Optional.of(proper);
    }

    private static boolean is(Optional<Misbehaviour> misbehaviour, Misbehaviour.Kind kind) {
        return misbehaviour.filter(found -> found.kind() == kind).isPresent();
    }

    /**
     * Closing the exchange before the announced length is written ends the connection. The body goes in small pieces, since a
     * connection keeps a buffer as long as the longest it was ever given.
     */
    private static void send(HttpExchange exchange, ShopAnswer answer, boolean cut) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        int length = answer.body().length;
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        OutputStream out = exchange.getResponseBody();
        int until = cut ? length / 2 : length;
        for (int from = 0; from < until; from += PIECE) {
            out.write(answer.body(), from, Math.min(PIECE, until - from));
        }
        out.flush();
    }

    private void linger(long millis) {
        try {
            closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
