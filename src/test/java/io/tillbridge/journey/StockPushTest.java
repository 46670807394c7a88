package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed of stock is told to the shop, once, and seen there; what cannot be told is named, and the rest goes on. */
@JourneyTest
class StockPushTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Runs runs;

    private Storeroom room;

    @BeforeEach
    void open() {
        room = new Storeroom(journey, runs);
        room.clear();
        journey.pollAndPost();
        journey.shop.log().clear();
    }

    @AfterEach
    void close() {
        journey.shop.misbehaviours().clear();
        room.clear();
    }

    @Test
    void whatChangedIsToldOnceAndSeenOnceAndThenNobodyCalls() {
        room.map(110);
        room.map(111);
        room.stock(110, 41);
        room.stock(111, 7);

        room.push();
        assertThat(room.shopQuantity(110)).isEqualTo(41);
        assertThat(room.shopQuantity(111)).isEqualTo(7);
        assertThat(room.standing("ITEM-0110")).containsEntry("STATE", "SENT");
        room.push();
        assertThat(room.standing("ITEM-0110")).containsEntry("STATE", "DONE");
        room.settleStamps();
        journey.shop.log().clear();
        room.push();

        assertThat(room.called()).isEmpty();
        assertThat(room.findings()).isEmpty();
    }

    @Test
    void webSaleThatNobodyStagedYetIsCountedBeforeTheWrite() {
        room.map(112);
        room.stock(112, 50);
        room.push();
        room.push();
        long order = clerk.place(Purchase.of(112, 3));
        room.stock(112, 48);

        room.push();

        assertThat(room.shopQuantity(112)).isEqualTo(45);
        journey.poll();
        room.push();
        assertThat(room.shopQuantity(112)).as("staged").isEqualTo(45);
        journey.post();
        room.push();
        room.push();
        assertThat(clerk.state(order)).isEqualTo("POSTED");
        assertThat(room.shopQuantity(112)).as("posted").isEqualTo(45);
    }

    @Test
    void whatSomebodyEditsInTheShopIsFoundAndToldAgain() {
        room.map(113);
        room.stock(113, 20);
        room.push();
        journey.shop.updateProduct(9 + 113, product -> product.put("stock_quantity", 99));

        room.push();

        assertThat(room.findings()).singleElement().satisfies(finding -> assertThat(finding)
                .containsEntry("CAUSE", "EDITED_IN_SHOP")
                .containsEntry("WANT_QTY", 20)
                .containsEntry("SHOP_QTY", 99));
        assertThat(room.shopQuantity(113)).isEqualTo(20);
    }

    @Test
    void lessThanItWasToldIsLookedAtTwiceBeforeItIsUndone() {
        room.map(114);
        room.stock(114, 20);
        room.push();
        journey.shop.updateProduct(9 + 114, product -> product.put("stock_quantity", 18));

        room.push();
        assertThat(room.shopQuantity(114)).isEqualTo(18);
        assertThat(room.findings()).isEmpty();
        room.push();

        assertThat(room.shopQuantity(114)).isEqualTo(20);
        assertThat(room.findings()).extracting(row -> row.get("CAUSE")).containsExactly("EDITED_IN_SHOP");
    }

    @Test
    void pushThatWouldEndTheSaleOfTooManyIsHeldUntilSomebodyHasLooked() {
        for (int item = 120; item < 135; item++) {
            room.map(item);
            room.stock(item, 30);
        }
        room.push();
        room.push();
        for (int item = 120; item < 135; item++) {
            room.stock(item, 0);
        }
        journey.shop.log().clear();

        room.push();

        assertThat(room.called()).isEmpty();
        assertThat(room.shopQuantity(120)).isEqualTo(30);
        assertThat(journey.row("SELECT HELD_WHY FROM dbo.USER_STOCK_SHOP")
                        .get("HELD_WHY")
                        .toString())
                .contains("15 of the 15 products")
                .contains("stock push --shop woodys --apply --through-brake");
        room.push(true);
        assertThat(room.shopQuantity(120)).isZero();
        assertThat(journey.row("SELECT HELD_WHY FROM dbo.USER_STOCK_SHOP").get("HELD_WHY"))
                .isNull();
    }

    @Test
    void whatIsNotKnownIsNeverToldAsZero() {
        room.map("ITEM-0198", 9L + 198, null, "ITEM-0198", null, null);
        room.map("LOST", 9L + 115, null, "NO-SUCH-ITEM", null, null);
        room.map("ODD", 9L + 116, null, "ITEM-0116", "PALLETS", null);
        journey.rows.update("DELETE FROM dbo.IM_INV WHERE ITEM_NO = 'ITEM-0198'");
        int before = room.shopQuantity(198);

        Run run = room.push();
        room.push();

        assertThat(room.shopQuantity(198)).isEqualTo(before);
        assertThat(room.findings())
                .extracting(row -> row.get("CAUSE"))
                .containsExactlyInAnyOrder("NO_STOCK_ROW", "ITEM_GONE", "UNIT_GONE");
        assertThat(run.updated()).hasValue(0);
    }

    @Test
    void productThatTheShopRefusesIsNamedAndTheRestIsTold() {
        room.map(117);
        room.map("GONE", 4_711L, null, "ITEM-0118", null, null);
        room.stock(117, 12);

        Run run = room.push();

        assertThat(room.shopQuantity(117)).isEqualTo(12);
        assertThat(room.standing("GONE")).containsEntry("STATE", "ASIDE").containsEntry("REASON_CODE", "GONE");
        assertThat(run.updated()).hasValue(1);
        assertThat(run.failed()).hasValue(1);
    }

    @Test
    void variationsAreToldBelowTheirProduct() {
        for (String size : List.of("S", "M", "L")) {
            room.map("VAR-0001-" + size, 212, 213L + "SML".indexOf(size), "VAR-0001-" + size, null, null);
            room.stock("VAR-0001-" + size, 60 + "SML".indexOf(size), 0);
        }

        room.push();

        assertThat(journey.shop.product(215).path("stock_quantity").asInt()).isEqualTo(62);
        assertThat(journey.shop.log().count("POST", "products/212/variations/batch$"))
                .isEqualTo(1);
    }

    @Test
    void productThatStandsElsewhereIsToldThere() {
        room.map("VAR-0001-S", 212, 213L, "VAR-0001-S", null, null);
        room.stock("VAR-0001-S", 33, 0);
        room.push();
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 211 WHERE MAP_KEY = 'VAR-0001-S'");

        room.push();
        room.push();

        assertThat(journey.row("SELECT WOO_PRODUCT_ID FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY = 'VAR-0001-S'"))
                .containsEntry("WOO_PRODUCT_ID", 212L);
        assertThat(room.findings()).extracting(row -> row.get("CAUSE")).contains("MOVED");
    }

    @Test
    void skuThatTwoProductsHaveAndStockThatTheParentKeepsAreNamed() {
        room.map(119);
        room.map("VAR-0001-M", 212, 214L, "VAR-0001-M", null, null);
        room.push();
        long twin = 9L + 120;
        journey.shop.updateProduct(twin, product -> product.put("sku", "item-0119"));
        journey.shop.updateProduct(214, product -> product.put("manage_stock", "parent"));
        try {
            room.push();

            assertThat(room.findings())
                    .extracting(row -> row.get("CAUSE"))
                    .containsExactlyInAnyOrder("DUPLICATE_SKU", "MANAGED_BY_PARENT");
            assertThat(room.standing("VAR-0001-M")).containsEntry("STATE", "ASIDE");
        } finally {
            journey.shop.updateProduct(twin, product -> product.put("sku", "ITEM-0120"));
            journey.shop.updateProduct(214, product -> product.put("manage_stock", true));
        }
    }

    @Test
    void batchThatIsTooMuchIsSentAgainHalfAsLong() {
        for (int item = 140; item < 150; item++) {
            room.map(item);
            room.stock(item, item);
        }
        journey.shop.misbehave(times(Kind.ERROR_500, 1, "/products/batch$"));

        room.push();

        assertThat(room.shopQuantity(149)).isEqualTo(149);
        assertThat(journey.shop.log().count("POST", "products/batch$")).isGreaterThan(1);
    }

    @Test
    void shopThatIsAwayIsToldTheNextTime() {
        room.map(151);
        room.stock(151, 77);
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/products/batch$"));

        room.push();
        assertThat(room.standing("ITEM-0151")).containsEntry("STATE", "DUE");
        room.push();

        assertThat(room.shopQuantity(151)).isEqualTo(77);
    }

    @Test
    void aPostTellsTheShopAtOnce() {
        room.map(152);
        room.stock(152, 10);
        room.push();
        journey.shop.updateProduct(9 + 152, product -> product.put("stock_quantity", 500));
        clerk.place(Purchase.of(152, 4));

        journey.pollAndPost();

        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(room.shopQuantity(152)).isEqualTo(6));
    }

    @Test
    void whoeverPushesAlreadyIsNotDisturbed() {
        room.map(153);
        room.stock(153, 5);
        journey.rows.update(
                "INSERT INTO dbo.USER_STOCK_SHOP (SHOP, BUSY_UNTIL_UTC) VALUES ('woodys', ?)",
                Storeroom.now().plusMinutes(1));

        room.push();

        assertThat(room.called()).isEmpty();
    }
}
