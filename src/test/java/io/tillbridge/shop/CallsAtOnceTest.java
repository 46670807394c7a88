package io.tillbridge.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A shop on shared hosting has a handful of processes, and customers want them too. */
class CallsAtOnceTest {

    @Test
    void noMoreCallsAreUnderWayThanAllowedAndTheOthersWait() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch twoAreThere = new CountDownLatch(2);
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            twoAreThere.countDown();
            try {
                twoAreThere.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            now.decrementAndGet();
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'[', ']'});
            exchange.close();
        });
        server.start();
        try {
            CalledShop.at(
                    "http://localhost:" + server.getAddress().getPort(),
                    shop -> {
                        List<Future<String>> calls = new ArrayList<>();
                        for (int call = 0; call < 12; call++) {
                            calls.add(threads.submit(() -> shop.get("orders")));
                        }
                        for (Future<String> call : calls) {
                            assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo("[]");
                        }
                    },
                    "tillbridge.shop-calls.at-once=2");
            assertThat(most).hasValue(2);
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
