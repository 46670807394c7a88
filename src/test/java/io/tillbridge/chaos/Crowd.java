package io.tillbridge.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Buys, pays late, changes its mind and its orders, and remembers all of it. */
final class Crowd implements AutoCloseable {
    private static final int LATEST = 6000;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Plan plan;
    private final Storm storm;
    private final Shop shop;
    private final IntSupplier decided;
    private final Random random;
    private final Map<Long, Sale> sales = new ConcurrentHashMap<>();
    private final ScheduledExecutorService afterthoughts = Executors.newSingleThreadScheduledExecutor();
    private int payable;
    private volatile Throwable trouble;

    /** @param decided how many orders wait for nobody but a person by now */
    Crowd(Plan plan, Storm storm, Shop shop, IntSupplier decided) {
        this.plan = plan;
        this.storm = storm;
        this.shop = shop;
        this.decided = decided;
        this.random = new Random(plan.seed());
    }

    /** Places orders until all are placed or the storm ends. */
    void buy() {
        while (!storm.isOver() && storm.placed() < plan.orders()) {
            boolean crowded = storm.placed() % 10 == 0 && payable - decided.getAsInt() > plan.crowd();
            if (crowded || !storm.mayBuy()) {
                storm.goesOn(PAUSE);
            } else {
                place(storm.placed());
            }
        }
    }

    private void place(int number) {
        ObjectNode order = shop.buy(plan.seed() * 1_000_003 + number);
        Sale sale = Sale.of(order);
        sales.put(sale.id(), sale);
        storm.orderPlaced();
        int dice = random.nextInt(100);
        if (Sale.isPayable(order)) {
            payable++;
            haveSecondThoughts(sale, order, dice);
        } else {
            settle(sale, order, dice);
        }
    }

    /** What was bought is changed or called off at a moment when it may be posted, or not yet. */
    private void haveSecondThoughts(Sale sale, JsonNode order, int dice) {
        if (dice < 6 && order.path("coupon_lines").isEmpty()) {
            later(sale, more());
        } else if (dice < 11) {
            later(sale, status("cancelled"));
        }
    }

    /** What is not paid yet is changed, paid, called off, or forgotten. */
    private void settle(Sale sale, JsonNode order, int dice) {
        if (dice < 30 && order.path("coupon_lines").isEmpty()) {
            change(sale, more());
        }
        if (dice < 85) {
            payable++;
            later(sale, status("processing"));
        } else if (dice < 95) {
            later(sale, status("cancelled"));
        }
    }

    private void later(Sale sale, JsonNode change) {
        ScheduledFuture<?> unused = afterthoughts.schedule(
                () -> change(sale, change),
                random.nextInt(plan.isShort() ? LATEST / 3 : LATEST),
                TimeUnit.MILLISECONDS);
    }

    private void change(Sale sale, JsonNode change) {
        try {
            sale.became(shop.edit(sale.id(), change));
        } catch (RuntimeException e) {
            trouble = e;
        }
    }

    private static JsonNode status(String status) {
        return JsonNodeFactory.instance.objectNode().put("status", status);
    }

    private static JsonNode more() {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.putArray("line_items").addObject().put("product_id", 33).put("quantity", 2);
        return change;
    }

    /** Everything that was still to be done is done, and nothing more. */
    Map<Long, Sale> goHome() throws InterruptedException {
        afterthoughts.shutdown();
        if (!afterthoughts.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The crowd does not go home");
        }
        if (trouble != null) {
            throw new IllegalStateException("The crowd was not served", trouble);
        }
        return sales;
    }

    @Override
    public void close() {
        afterthoughts.shutdownNow();
    }
}
