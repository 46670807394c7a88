package io.tillbridge.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.shoppers.Shoppers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

/** The sandbox shop in a process of its own, with a second door through which the crowd comes in. */
public final class ShopDoor {
    private static final Duration NEVER = Duration.ofDays(365);

    private ShopDoor() {}

    /** @param arguments the shop's port, the crowd's port, who is told of orders, and the secret that signs it */
    public static void main(String[] arguments) throws IOException {
        SandboxShop shop = new SandboxShop().start(Integer.parseInt(arguments[0]));
        shop.registerWebhook("order.created", arguments[2], arguments[3]);
        shop.registerWebhook("order.updated", arguments[2], arguments[3]);
        Shoppers shoppers = new Shoppers(shop, NEVER);
        HttpServer door = HttpServer.create(new InetSocketAddress("localhost", Integer.parseInt(arguments[1])), 0);
        door.createContext("/buy", exchange -> buy(exchange, shoppers));
        door.start();
    }

    /** Somebody comes, as the seed in the query says, and buys. */
    private static void buy(HttpExchange exchange, Shoppers shoppers) throws IOException {
        try (exchange) {
            long seed = Long.parseLong(exchange.getRequestURI().getQuery());
            byte[] order = shoppers.placeOrdinary(new Random(seed)).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, order.length);
            exchange.getResponseBody().write(order);
        }
    }
}
