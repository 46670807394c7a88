package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.runs.Runs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Web and till sell the same few items in any order with polls, posts, releases, cancellations and pushes, some of them in
 * the middle of a push: whenever a product is told and seen, the shop says no more than is there.
 */
@JourneyTest
class StockInterleavingsTest {
    private static final int FIRST = 170;
    private static final int ITEMS = 3;
    private static final int STEPS = 40;

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private FaultyDatabase database;

    @Autowired
    private Runs runs;

    private final Map<Long, Sale> open = new HashMap<>();
    private final List<Sale> posted = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Storeroom room;
    private Random random;

    /** What the web sold of one item. */
    private record Sale(long order, int item, int quantity) {}

    @BeforeEach
    void open() throws Exception {
        room = new Storeroom(journey, runs);
        room.clear();
        journey.pollAndPost();
        journey.camel.getCamelContext().getRouteController().suspendRoute("stock.take");
        journey.camel.getCamelContext().getRouteController().suspendRoute("documents.take");
    }

    @AfterEach
    void close() throws Exception {
        database.comeBack();
        journey.camel.getCamelContext().getRouteController().resumeRoute("stock.take");
        journey.camel.getCamelContext().getRouteController().resumeRoute("documents.take");
        room.clear();
        for (int item = FIRST; item < FIRST + ITEMS; item++) {
            room.stock(item, 100_000);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shopNeverSaysMoreThanIsThere(long seed) {
        random = new Random(seed);
        for (int item = FIRST; item < FIRST + ITEMS; item++) {
            room.map(item);
            room.stock(item, 12 + random.nextInt(20));
        }
        room.push();
        room.push();
        for (int step = 0; step < STEPS; step++) {
            step();
            confirmedIsNoMoreThanTheTruth();
        }
        journey.poll();
        journey.post();
        for (int push = 0; push < 4; push++) {
            room.push();
        }

        for (int item = FIRST; item < FIRST + ITEMS; item++) {
            assertThat(room.shopQuantity(item)).as("%s %s", item, told).isEqualTo(Math.max(0, truth(item)));
        }
    }

    private void step() {
        int item = FIRST + random.nextInt(ITEMS);
        switch (random.nextInt(9)) {
            case 0, 1 -> webSale(item);
            case 2 -> tillSale(item, 1 + random.nextInt(2));
            case 3 -> tillSale(item, -1);
            case 4 -> {
                told.add("poll");
                journey.poll();
            }
            case 5 -> post();
            case 6 -> cancel();
            case 7 -> release();
            default -> push(item);
        }
    }

    private void webSale(int item) {
        int quantity = 1 + random.nextInt(2);
        if (room.shopQuantity(item) >= quantity) {
            long order = clerk.place(Purchase.of(item, quantity));
            open.put(order, new Sale(order, item, quantity));
            told.add("web sells " + quantity + " of " + item);
        }
    }

    private void tillSale(int item, int quantity) {
        told.add("till sells " + quantity + " of " + item);
        journey.rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = QTY_ON_HND - ?, RS_UTC_DT = ? WHERE ITEM_NO = ? AND LOC_ID = '01'",
                quantity,
                Storeroom.now(),
                Storeroom.sku(item));
    }

    private void post() {
        told.add("post");
        journey.post();
        List.copyOf(open.values()).stream()
                .filter(sale -> clerk.documents(sale.order()) == 1)
                .forEach(sale -> posted.add(open.remove(sale.order())));
    }

    private void cancel() {
        open.keySet().stream().sorted().findFirst().ifPresent(order -> {
            told.add("cancel " + open.get(order));
            clerk.setStatus(order, "cancelled");
            open.remove(order);
        });
    }

    private void release() {
        if (!posted.isEmpty()) {
            Sale sale = posted.remove(0);
            told.add("release " + sale);
            journey.rows.update(
                    "UPDATE dbo.IM_INV SET QTY_ON_HND = QTY_ON_HND - ?, QTY_COMMIT = QTY_COMMIT - ?, RS_UTC_DT = ?"
                            + " WHERE ITEM_NO = ? AND LOC_ID = '01'",
                    sale.quantity(),
                    sale.quantity(),
                    Storeroom.now(),
                    Storeroom.sku(sale.item()));
        }
    }

    /** Every second one has somebody buy between the last look at the shop and the write. */
    private void push(int item) {
        boolean meanwhile = random.nextBoolean();
        told.add(meanwhile ? "push, and meanwhile" : "push");
        if (meanwhile) {
            AtomicBoolean once = new AtomicBoolean();
            database.failAt(sql -> {
                if (sql.contains("DATEADD(MINUTE, 5") && !sql.contains("<=") && once.compareAndSet(false, true)) {
                    webSale(item);
                }
                return false;
            });
        }
        room.push();
        database.comeBack();
    }

    private void confirmedIsNoMoreThanTheTruth() {
        for (int item = FIRST; item < FIRST + ITEMS; item++) {
            if ("DONE".equals(room.standing(Storeroom.sku(item)).get("STATE")) && wasPushed()) {
                assertThat(room.shopQuantity(item))
                        .as("%s %s", item, told)
                        .isLessThanOrEqualTo(Math.max(0, truth(item)));
            }
        }
    }

    /** Nothing happened since the push that saw it. */
    private boolean wasPushed() {
        return !told.isEmpty() && told.get(told.size() - 1).startsWith("push");
    }

    private int truth(int item) {
        int available = journey.rows
                .queryForObject(
                        "SELECT QTY_AVAIL FROM dbo.IM_INV WHERE ITEM_NO = ? AND LOC_ID = '01'",
                        java.math.BigDecimal.class,
                        Storeroom.sku(item))
                .intValue();
        int unposted = open.values().stream()
                .filter(sale -> sale.item() == item && clerk.documents(sale.order()) == 0)
                .mapToInt(Sale::quantity)
                .sum();
        return available - unposted;
    }
}
