package io.tillbridge.sandbox.shop.shoppers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Customers who keep placing orders, most of them ordinary, some odd; who pay later or change their mind. */
public final class Shoppers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shoppers.class);
    private static final Set<String> UNPAID = Set.of("pending", "on-hold");

    /** One order in so many is odd. */
    private static final int ODD_ONE_IN = 5;

    private final SandboxShop shop;
    private final Duration secondThoughts;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-shoppers");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Shoppers who do nothing yet.
     *
     * @param secondThoughts until an unpaid order is paid, or an order regretted is cancelled
     */
    public Shoppers(SandboxShop shop, Duration secondThoughts) {
        this.shop = shop;
        this.secondThoughts = secondThoughts;
    }

    /** Lets them come, and lets those who had not paid when the shop closed pay now. */
    public void start(double ordersPerMinute) {
        shop.orders().stream()
                .filter(order -> UNPAID.contains(order.path("status").asText()))
                .forEach(this::later);
        if (ordersPerMinute > 0) {
            long period = Math.max(1, Math.round(60_000 / ordersPerMinute));
            Random random = new Random();
            ScheduledFuture<?> unused = schedule.scheduleAtFixedRate(
                    () -> safely(() -> place(random)), period, period, TimeUnit.MILLISECONDS);
        }
    }

    /** Places one order, odd or ordinary. The same seed gives the same order, ids and dates apart. */
    public ObjectNode place(Random random) {
        boolean odd = random.nextInt(ODD_ONE_IN) == 0;
        Oddity[] all = Oddity.values();
        return place(random, odd ? Optional.of(all[random.nextInt(all.length)]) : Optional.empty());
    }

    public ObjectNode placeOrdinary(Random random) {
        return place(random, Optional.empty());
    }

    public ObjectNode placeOdd(Random random, Oddity oddity) {
        return place(random, Optional.of(oddity));
    }

    private ObjectNode place(Random random, Optional<Oddity> oddity) {
        Person person = Person.any(random);
        ObjectNode request = Basket.ordinary(random, person);
        oddity.ifPresent(odd -> odd.applyTo(request, random));
        if (person.hasAccount()) {
            request.set("customer_id", shop.account(person.details()).get("id"));
        }
        ObjectNode order = shop.place(request);
        if (UNPAID.contains(order.path("status").asText()) || oddity.equals(Optional.of(Oddity.CANCELLED_SOON))) {
            later(order);
        }
        return order;
    }

    /** Unpaid becomes paid; what was paid is cancelled, unless somebody has completed it meanwhile. */
    private void later(ObjectNode order) {
        long id = order.path("id").asLong();
        String before = order.path("status").asText();
        String after = UNPAID.contains(before) ? "processing" : "cancelled";
        Runnable change = () -> {
            if (shop.order(id).path("status").asText().equals(before)) {
                shop.edit(id, ShopJson.object().put("status", after));
            }
        };
        if (!schedule.isShutdown()) {
            ScheduledFuture<?> unused =
                    schedule.schedule(() -> safely(change), secondThoughts.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** One who fails must not keep the others from coming: a periodic task that throws is never run again. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Sandbox shop: a shopper gave up", e);
        }
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }
}
