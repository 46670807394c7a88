package io.tillbridge.sandbox.shop;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** One run of the shop's HTTP server on the loopback, from listening to closed. */
final class ShopServer {

    private static final int THREADS = 16;

    static {
        // Headers and body go out as two packets; without this each answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService executor;
    private final CountDownLatch closing;
    private final String url;

    /**
     * Listens.
     *
     * @param ssl     null for plain http
     * @param closing counted down when this run ends, for those who wait in a handler
     */
    ShopServer(int port, SSLContext ssl, Map<String, HttpHandler> handlers, CountDownLatch closing) {
        this.closing = closing;
        executor = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "sandbox-shop");
            thread.setDaemon(true);
            return thread;
        });
        server = open(new InetSocketAddress("localhost", port), ssl);
        handlers.forEach(server::createContext);
        server.setExecutor(executor);
        server.start();
        url = (ssl == null ? "http" : "https") + "://localhost:"
                + server.getAddress().getPort();
    }

    String url() {
        return url;
    }

    void stop() {
        closing.countDown();
        server.stop(0);
        executor.shutdownNow();
    }

    private static HttpServer open(InetSocketAddress address, SSLContext ssl) {
        try {
            if (ssl == null) {
                return HttpServer.create(address, 0);
            }
            HttpsServer secure = HttpsServer.create(address, 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(ssl));
            return secure;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox shop cannot listen on " + address, e);
        }
    }
}
