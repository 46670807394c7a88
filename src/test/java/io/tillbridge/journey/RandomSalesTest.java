package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever shop, till and we do to orders, in whatever order: at the end what the shop sold less what it paid back is what
 * CounterPoint sold less what it took back, is what was tendered; and every piece is where it belongs.
 */
@JourneyTest
class RandomSalesTest {
    private static final int ORDERS = 8;
    private static final int MOST_STEPS = 7;
    private static final int FIRST_ITEM = 160;
    private static final int ITEMS = 3;
    private static final String STOCK = "SELECT ITEM_NO, QTY_ON_HND, QTY_ON_ORD, QTY_COMMIT FROM dbo.IM_INV"
            + " WHERE ITEM_NO IN ('ITEM-0160', 'ITEM-0161', 'ITEM-0162') AND LOC_ID = '01' ORDER BY ITEM_NO";

    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private DataSource database;

    @Autowired
    private Commands commands;

    private AfterSale sale;

    @BeforeEach
    void openTheTill() {
        sale = new AfterSale(journey, clerk, database);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bothSidesAgree(long seed) {
        Random random = new Random(seed);
        List<Map<String, Object>> before = journey.list(STOCK);
        List<Long> orders = new ArrayList<>();
        Map<Long, List<String>> told = new HashMap<>();
        for (int i = 0; i < ORDERS; i++) {
            orders.add(place(random));
        }
        for (int step = 0; step < ORDERS * MOST_STEPS; step++) {
            long order = orders.get(random.nextInt(ORDERS));
            told.computeIfAbsent(order, unseen -> new ArrayList<>()).add(happen(order, random));
        }
        orders.forEach(this::end);
        clerk.tick("books.watch");

        for (long order : orders) {
            String story = told.getOrDefault(order, List.of()) + " " + sale.followUps(order);
            assertThat(sale.net(order)).as("CounterPoint's net after %s", story).isEqualByComparingTo(net(order));
            assertThat(sale.tendered(order)).as("tenders after %s", story).isEqualByComparingTo(net(order));
            assertThat(booked(order, "CLEARING"))
                    .as("what the books have in hand after %s", story)
                    .isEqualByComparingTo(net(order));
            assertThat(booked(order, "DEPOSITS"))
                    .as("deposits open after %s", story)
                    .isZero();
            assertThat(booked(order, "INVESTIGATION"))
                    .as("unexplained after %s", story)
                    .isZero();
        }
        assertThat(differences(orders)).as("%s", told).isEmpty();
        stockIsTrue(before, orders);
    }

    /** What the nightly comparison would say of the orders. */
    private List<String> differences(List<Long> orders) {
        List<String> numbers = orders.stream()
                .map(order -> journey.shop.order(order).path("number").asText())
                .toList();
        JsonNode outcome = ReconcileTest.reconcile(commands).json().get(0);
        List<String> differences = new ArrayList<>();
        outcome.path("differences").forEach(difference -> {
            if (numbers.contains(difference.path("order").asText())) {
                differences.add(difference.path("cause").asText() + ": "
                        + difference.path("sentence").asText());
            }
        });
        return differences;
    }

    private long place(Random random) {
        Purchase purchase = Purchase.of(FIRST_ITEM, 1 + random.nextInt(4)).and(FIRST_ITEM + 1, 1 + random.nextInt(3));
        if (random.nextBoolean()) {
            purchase.and(FIRST_ITEM + 2, 2).withFee("Gift box", "2.00");
        }
        if (random.nextInt(4) == 0) {
            purchase.cashOnDelivery();
        }
        long order = clerk.place(purchase);
        clerk.look(order);
        journey.post();
        assertThat(clerk.state(order)).isEqualTo("POSTED");
        return order;
    }

    /** One of everything that may happen to an order; the shop refuses some of it. */
    private String happen(long order, Random random) {
        int what = random.nextInt(12);
        try {
            return switch (what) {
                case 0, 1 -> {
                    int place = random.nextInt(2);
                    journey.shop.refund(order, sale.line(order, place, 1));
                    yield "refund one of line " + (place + 1);
                }
                case 2 -> {
                    journey.shop.refund(order, sale.amount("1.23"));
                    yield "refund 1.23";
                }
                case 3 -> {
                    journey.shop.refund(order, sale.shipping(order));
                    yield "refund shipping";
                }
                case 4 -> {
                    if (random.nextInt(3) == 0) {
                        journey.shop.edit(order, ShopJson.object().put("status", "refunded"));
                    }
                    yield "refunded";
                }
                case 5 -> {
                    if (random.nextInt(3) == 0) {
                        clerk.setStatus(order, "cancelled");
                    }
                    yield "cancelled";
                }
                case 6 -> {
                    sale.pick(order);
                    yield "pick";
                }
                case 7 -> {
                    sale.release(order);
                    yield "release";
                }
                case 8 -> {
                    sale.ship(order);
                    yield "ship";
                }
                default -> {
                    sale.carryOver(order);
                    yield "carry over";
                }
            };
        } catch (ShopRefusal refused) {
            return "nothing, the shop refused it";
        }
    }

    private void end(long order) {
        clerk.look(order);
        sale.settle();
        sale.ship(order);
        sale.settle();
        sale.postTickets(order);
    }

    /** What the order's entries debited less what they credited. */
    private BigDecimal booked(long order, String slot) {
        return (BigDecimal) journey.row(
                        "SELECT CAST(ISNULL(SUM(L.DEBIT - L.CREDIT), 0) AS DECIMAL(15, 2)) AS BALANCE FROM dbo.USER_JOURNAL J"
                                + " JOIN dbo.USER_JOURNAL_LINE L ON L.SOURCE = J.SOURCE AND L.KIND = J.KIND AND L.SEQ_NO = J.SEQ_NO"
                                + " WHERE J.WOO_ORDER_ID = ? AND L.SLOT = ?",
                        order,
                        slot)
                .get("BALANCE");
    }

    /** A cancellation that came when the goods had left is a person's to settle: until then the order stands. */
    private BigDecimal net(long order) {
        ObjectNode json = journey.shop.order(order);
        boolean stands = journey.row("SELECT CLOSED_UTC FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", order)
                        .get("CLOSED_UTC")
                == null;
        if (json.path("status").asText().equals("cancelled") && stands) {
            json.put("status", "processing");
        }
        return AfterSale.shopNet(json);
    }

    private void stockIsTrue(List<Map<String, Object>> before, List<Long> orders) {
        List<Map<String, Object>> after = journey.list(STOCK);
        for (int i = 0; i < ITEMS; i++) {
            assertThat((BigDecimal) after.get(i).get("QTY_ON_ORD"))
                    .isEqualByComparingTo((BigDecimal) before.get(i).get("QTY_ON_ORD"));
            assertThat((BigDecimal) after.get(i).get("QTY_COMMIT"))
                    .isEqualByComparingTo((BigDecimal) before.get(i).get("QTY_COMMIT"));
            String sku = "ITEM-0" + (FIRST_ITEM + i);
            int gone = orders.stream().mapToInt(order -> gone(order, sku)).sum();
            assertThat(((BigDecimal) before.get(i).get("QTY_ON_HND"))
                            .subtract((BigDecimal) after.get(i).get("QTY_ON_HND")))
                    .as(sku)
                    .isEqualByComparingTo(new BigDecimal(gone));
        }
    }

    private int gone(long order, String sku) {
        boolean closed = journey.row("SELECT CLOSED_UTC FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", order)
                        .get("CLOSED_UTC")
                != null;
        if (closed) {
            return 0;
        }
        int gone = quantity(journey.shop.order(order), sku);
        for (JsonNode refund : journey.shop.withRefunds(desk -> desk.of(order))) {
            gone += quantity(refund, sku);
        }
        return Math.max(gone, 0);
    }

    private static int quantity(JsonNode lines, String sku) {
        int quantity = 0;
        for (JsonNode line : lines.path("line_items")) {
            quantity += line.path("sku").asText().equals(sku)
                    ? line.path("quantity").asInt()
                    : 0;
        }
        return quantity;
    }
}
