package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.journey.runs.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mapped product on both sides: what differs has a cause, and is repaired where that is wanted. */
@JourneyTest
class StockReconcileTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Commands commands;

    @Autowired
    private Runs runs;

    private Storeroom room;

    @BeforeEach
    void open() {
        room = new Storeroom(journey, runs);
        room.clear();
        journey.pollAndPost();
        for (int item = 60; item < 66; item++) {
            room.map(item);
            room.stock(item, 40);
        }
        room.push();
        room.push();
    }

    @AfterEach
    void close() {
        journey.shop.updateProduct(9 + 63, product -> product.put("manage_stock", true));
        journey.shop.updateProduct(9 + 64, product -> product.put("status", "publish"));
        room.clear();
        for (int item = 60; item < 66; item++) {
            room.stock(item, 100_000);
        }
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    @Test
    void bothSidesAgreeWhereNothingHappened() {
        JsonNode found = run("stock", "reconcile", "--json").json();

        assertThat(found.path("items").asInt()).isEqualTo(6);
        assertThat(found.path("drifted").asInt()).isZero();
    }

    @Test
    void eachDifferenceHasItsCauseAndItsRepair() {
        room.stock(60, 33);
        journey.shop.updateProduct(9 + 61, product -> product.put("stock_quantity", 99));
        journey.shop.updateProduct(9 + 63, product -> product.put("manage_stock", false));
        journey.shop.updateProduct(9 + 64, product -> product.put("status", "trash"));

        Terminal plan = run("stock", "reconcile", "--json");
        JsonNode found = plan.json();

        assertThat(plan.exit()).isEqualTo(1);
        assertThat(found.path("drifted").asInt()).isEqualTo(4);
        assertThat(found.path("explained").asInt()).isEqualTo(3);
        assertThat(found.path("unexplained").asInt()).isEqualTo(1);
        assertThat(cause(found, 60)).isEqualTo("NOT_PUSHED_YET");
        assertThat(cause(found, 61)).isEqualTo("EDITED_IN_SHOP");
        assertThat(cause(found, 63)).isEqualTo("NOT_MANAGED");
        assertThat(cause(found, 64)).isEqualTo("GONE");
        assertThat(room.shopQuantity(61)).as("only looked at").isEqualTo(99);
        assertThat(room.findings()).isEmpty();

        run("stock", "reconcile", "--apply");

        assertThat(room.shopQuantity(60)).isEqualTo(33);
        assertThat(room.shopQuantity(61)).isEqualTo(40);
        assertThat(room.shopQuantity(63)).isEqualTo(40);
        assertThat(room.standing("ITEM-0064")).containsEntry("STATE", "ASIDE").containsEntry("REASON_CODE", "GONE");
        assertThat(run("stock", "reconcile", "--json")
                        .json()
                        .path("unexplained")
                        .asInt())
                .isZero();
    }

    @Test
    void orderThatIsUnderWayIsNoDrift() {
        clerk.place(Purchase.of(62, 2));
        assertThat(run("stock", "reconcile", "--json").json().path("drifted").asInt())
                .as("seen in the shop only")
                .isLessThanOrEqualTo(1);
        assertThat(run("stock", "reconcile", "--json")
                        .json()
                        .path("unexplained")
                        .asInt())
                .isZero();
        journey.poll();
        assertThat(run("stock", "reconcile", "--json").json().path("drifted").asInt())
                .as("staged")
                .isZero();
        journey.post();
        assertThat(run("stock", "reconcile", "--json").json().path("drifted").asInt())
                .as("posted")
                .isZero();
    }

    @Test
    void theNightRepairsByItself() {
        journey.shop.updateProduct(9 + 65, product -> product.put("stock_quantity", 7));

        clerk.tick("stock.reconcile");

        assertThat(room.shopQuantity(65)).isEqualTo(40);
    }

    @Test
    void rulesAreSaidByCommandAndHold() {
        assertThat(run("stock", "rule", "ITEM", "ITEM-0060", "--buffer", "5").out())
                .contains("Nothing was changed");
        run("stock", "rule", "ITEM", "ITEM-0060", "--buffer", "5", "--apply");
        run("stock", "rule", "ITEM", "ITEM-0061", "--sell", "always", "--apply");
        run("stock", "rule", "ITEM", "ITEM-0062", "--sell", "never", "--apply");
        run("stock", "rule", "ITEM", "ITEM-0063", "--backorders", "notify", "--apply");
        run("stock", "rule", "ITEM", "ITEM-0064", "--sell", "leave", "--apply");
        journey.shop.updateProduct(9 + 64, product -> product.put("stock_quantity", 3));

        assertThat(run("stock", "push", "--apply", "--shop", "woodys").exit()).isZero();

        assertThat(room.shopQuantity(60)).isEqualTo(35);
        assertThat(journey.shop.product(9 + 61).path("manage_stock").asBoolean())
                .isFalse();
        assertThat(journey.shop.product(9 + 61).path("stock_status").asText()).isEqualTo("instock");
        assertThat(room.shopQuantity(62)).isZero();
        assertThat(journey.shop.product(9 + 63).path("backorders").asText()).isEqualTo("notify");
        assertThat(room.shopQuantity(64)).isEqualTo(3);
        assertThat(run("stock", "rule").out()).contains("ITEM-0063", "notify");
        run("stock", "rule", "ITEM", "ITEM-0060", "--remove", "--apply");
        run("stock", "rule", "ITEM", "ITEM-0061", "--remove", "--apply");
        room.push();
        assertThat(room.shopQuantity(60)).isEqualTo(40);
        assertThat(room.shopQuantity(61)).isEqualTo(40);
    }

    private static String cause(JsonNode found, int item) {
        for (JsonNode drift : found.path("drift")) {
            if (drift.path("product").asText().equals(Storeroom.sku(item))) {
                return drift.path("cause").asText();
            }
        }
        return "none";
    }
}
