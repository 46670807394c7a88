package io.tillbridge.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;

/** The sandbox shop as a process of its own. It is told what to do line by line, and answers each line with one. */
final class BenchShop {
    private static final int LINES = 3;
    private static final int PRODUCTS = 190;
    private static final int FIRST_PRODUCT = 10;

    private final SandboxShop shop;

    private BenchShop(SandboxShop shop) {
        this.shop = shop;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // What the shop logs is no answer.
        System.setOut(System.err);
        try (SandboxShop shop = new SandboxShop().start(0);
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            answers.println(shop.url());
            BenchShop bench = new BenchShop(shop);
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                Scanner words = new Scanner(line);
                answers.println(bench.place(words.nextInt(), words.nextInt(), words.next()));
            }
        }
    }

    /** Forgets all orders and takes in new ones; gives the first one's id, which the others' follow. */
    private long place(int count, int buyers, String mailbox) {
        List.copyOf(shop.orders()).forEach(order -> shop.remove(order.path("id").asLong()));
        long first = 0;
        for (int i = 0; i < count; i++) {
            long id = shop.place(order(i, i % buyers, mailbox)).path("id").asLong();
            first = first == 0 ? id : first;
        }
        return first;
    }

    private static ObjectNode order(int number, int buyer, String mailbox) {
        ObjectNode order = ShopJson.object().put("payment_method", "stripe").put("status", "processing");
        order.put("transaction_id", "ch_" + mailbox + number);
        order.putObject("billing")
                .put("first_name", "Ada")
                .put("last_name", "Buyer " + buyer)
                .put("address_1", "1 Canal St")
                .put("city", "New York")
                .put("state", "NY")
                .put("postcode", "10013")
                .put("country", "US")
                .put("email", mailbox + buyer + "@example.com");
        ObjectNode shipping = order.putArray("shipping_lines").addObject();
        shipping.put("method_id", "flat_rate").put("method_title", "Flat rate").put("total", "7.95");
        for (int line = 0; line < LINES; line++) {
            order.withArrayProperty("line_items")
                    .addObject()
                    .put("product_id", FIRST_PRODUCT + (number * 7 + line * 61) % PRODUCTS)
                    .put("quantity", 1 + (number + line) % 3);
        }
        return order;
    }
}
