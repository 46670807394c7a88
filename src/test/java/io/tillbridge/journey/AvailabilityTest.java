package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.runs.Runs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What read-available.sql says a shop may sell: one table for each of its rules. */
@JourneyTest
class AvailabilityTest {
    private static final String ITEM = "ITEM-0160";
    private static final String OTHER = "ITEM-0161";

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
    }

    @AfterEach
    void close() {
        room.clear();
        journey.rows.update("DELETE FROM dbo.IM_INV_CELL");
        journey.rows.update("UPDATE dbo.IM_ITEM SET STAT = 'A', TRK_METH = 'N' WHERE ITEM_NO IN (?, ?)", ITEM, OTHER);
        at("WH", ITEM, 5000, 0);
        room.stock(ITEM, 100_000, 0);
        room.stock(OTHER, 100_000, 0);
    }

    @ParameterizedTest(name = "{0} on hand less {1} committed are {2}")
    @CsvSource({"495, 480, 15", "20, 10, 10", "3, -1, 4", "-5, 0, -5", "0, 0, 0", "-8000, 12, -8012"})
    void whatIsOnHandLessWhatIsCommittedIsAvailable(int onHand, int committed, int available) {
        room.map("P", 1, null, ITEM, null, null);
        room.stock(ITEM, onHand, committed);

        assertThat(quantity("P", "01")).isEqualByComparingTo(BigDecimal.valueOf(available));
    }

    @ParameterizedTest(name = "{0} here and {1} there are {2}")
    @CsvSource({"10, 5, 15", "10, -3, 7", "-4, -4, -8"})
    void chosenLocationsAddUp(int here, int there, int available) {
        room.map("P", 1, null, ITEM, null, null);
        room.stock(ITEM, here, 0);
        at("WH", ITEM, there, 0);

        assertThat(quantity("P", "01", "WH")).isEqualByComparingTo(BigDecimal.valueOf(available));
        assertThat(quantity("P", "01")).isEqualByComparingTo(BigDecimal.valueOf(here));
    }

    @ParameterizedTest(name = "item {0}, category {1}, location {2}, shop {3} keep back {4}")
    @CsvSource({"2, 7, 11, 13, 2", ", 7, 11, 13, 7", ", , 11, 13, 11", ", , , 13, 13", ", , , , 0", "0, 7, 11, 13, 0"})
    void nearestBufferIsKeptBack(Integer item, Integer category, Integer location, Integer shop, int kept) {
        room.map("P", 1, null, ITEM, null, null);
        room.stock(ITEM, 100, 0);
        ruleOf("ITEM", ITEM, item);
        ruleOf("CATEG", category(), category);
        ruleOf("LOC", "01", location);
        ruleOf("SHOP", "*", shop);

        assertThat(quantity("P", "01")).isEqualByComparingTo(BigDecimal.valueOf(100 - kept));
    }

    @ParameterizedTest(name = "{0} pieces are {1} boxes of ten and {2} pieces")
    @CsvSource({"100, 10, 100", "99, 9, 99", "9, 0, 9", "0, 0, 0", "-1, -1, -1"})
    void onlyWholePacksAreSold(int pieces, int boxes, int single) {
        room.map("BOX", 1, null, ITEM, "BX", null);
        room.map("ONE", 2, null, ITEM, null, null);
        room.stock(ITEM, pieces, 0);

        assertThat(quantity("BOX", "01")).isEqualByComparingTo(BigDecimal.valueOf(boxes));
        assertThat(quantity("ONE", "01")).isEqualByComparingTo(BigDecimal.valueOf(single));
    }

    @ParameterizedTest(name = "{0} and {1} make {2} kits of two and three")
    @CsvSource({"10, 30, 5", "10, 8, 2", "1, 30, 0", "0, 0, 0"})
    void kitIsAsScarceAsItsScarcestPart(int first, int second, int kits) {
        kit(2, 3);
        room.stock(ITEM, first, 0);
        room.stock(OTHER, second, 0);

        assertThat(scarcest("KIT")).isEqualByComparingTo(BigDecimal.valueOf(kits));
    }

    @Test
    void kitOnOrderIsPromisedOfItsParts() {
        kit(2, 3);
        room.map("PART", 2, null, ITEM, null, null);
        room.stock(ITEM, 100, 0);
        room.stock(OTHER, 100, 0);
        room.stock("01-10251", 0, 4);
        try {
            assertThat(quantity("PART", "01")).isEqualByComparingTo("92");
        } finally {
            room.stock("01-10251", 100_000, 0);
        }
    }

    @Test
    void cellSellsWhatIsItsOwnLessWhatIsPromisedWithoutSayingWhichCell() {
        cell("S", 10, 2);
        cell("M", 20, 0);
        room.stock(ITEM, 30, 2);
        room.map("SMALL", 1, 11L, ITEM, null, "S|*|*");
        room.map("MEDIUM", 1, 12L, ITEM, null, "M|*|*");
        room.map("LARGE", 1, 13L, ITEM, null, "L|*|*");

        assertThat(quantity("SMALL", "01")).isEqualByComparingTo("8");
        assertThat(quantity("MEDIUM", "01")).isEqualByComparingTo("20");
        assertThat(quantity("LARGE", "01")).as("no such cell").isNull();
        room.stock(ITEM, 30, 5);
        assertThat(quantity("SMALL", "01")).isEqualByComparingTo("5");
        assertThat(quantity("MEDIUM", "01")).isEqualByComparingTo("17");
    }

    @ParameterizedTest(name = "an order in {0}, in the shop {1}, takes {2}")
    @CsvSource({
        "STAGED, processing, 3",
        "WAITING, on-hold, 3",
        "HELD, processing, 3",
        "REJECTED, completed, 3",
        "WAITING, pending, 0",
        "STAGED, cancelled, 0",
        "POSTED, processing, 0",
        "FULFILLED, completed, 0",
        "CANCELLED, processing, 0",
        "SKIPPED, processing, 0",
    })
    void whatIsSoldAndNotPostedIsTakenOff(String state, String status, int taken) {
        room.map("ITEM-0160", 9L + 160, null, ITEM, null, null);
        room.stock(ITEM, 50, 0);
        long order = clerk.place(Purchase.of(160, 3));
        clerk.stageSilently(order);
        journey.rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET STATE = ?, WOO_STATUS = ? WHERE WOO_ORDER_ID = ?",
                state,
                status,
                order);
        try {
            assertThat(quantity("ITEM-0160", "01")).isEqualByComparingTo(BigDecimal.valueOf(50 - taken));
        } finally {
            journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'SKIPPED' WHERE WOO_ORDER_ID = ?", order);
        }
    }

    @Test
    void packThatIsSoldTakesItsPiecesFromAllWhoSellThem() {
        room.map("ITEM-0160", 9L + 160, null, ITEM, "BX", null);
        room.map("ONE", 2, null, ITEM, null, null);
        room.stock(ITEM, 50, 0);
        long order = clerk.place(Purchase.of(160, 3));
        clerk.stageSilently(order);

        assertThat(quantity("ONE", "01")).isEqualByComparingTo("20");
        assertThat(quantity("ITEM-0160", "01")).isEqualByComparingTo("2");
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'SKIPPED' WHERE WOO_ORDER_ID = ?", order);
    }

    @Test
    void whatHasNoStockRowIsNotKnown() {
        room.map("P", 1, null, ITEM, null, null);

        assertThat(quantity("P", "NOWHERE")).isNull();
    }

    private void ruleOf(String type, String key, Integer buffer) {
        if (buffer != null) {
            room.rule(type, key, buffer, null, null);
        }
    }

    private String category() {
        return journey.rows.queryForObject("SELECT CATEG_COD FROM dbo.IM_ITEM WHERE ITEM_NO = ?", String.class, ITEM);
    }

    private void at(String location, String item, int onHand, int committed) {
        journey.rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = ?, QTY_COMMIT = ? WHERE ITEM_NO = ? AND LOC_ID = ?",
                onHand,
                committed,
                item,
                location);
    }

    private void kit(int first, int second) {
        room.map("KIT", 1, null, "01-10251", null, null);
        String part = "INSERT INTO dbo.USER_KIT_PART (KIT_ITEM_NO, PART_ITEM_NO, QTY) VALUES ('01-10251', ?, ?)";
        journey.rows.update(part, ITEM, first);
        journey.rows.update(part, OTHER, second);
    }

    private void cell(String size, int onHand, int committed) {
        journey.rows.update(
                "INSERT INTO dbo.IM_INV_CELL (ITEM_NO, LOC_ID, DIM_1_UPR, DIM_2_UPR, DIM_3_UPR, QTY_ON_HND, QTY_COMMIT,"
                        + " QTY_ON_ORD) VALUES (?, '01', ?, '*', '*', ?, ?, 0)",
                ITEM,
                size,
                onHand,
                committed);
    }

    private BigDecimal quantity(String key, String... locations) {
        return (BigDecimal) rows(key, locations).get(0).get("QTY");
    }

    private BigDecimal scarcest(String key) {
        return rows(key, "01").stream()
                .map(row -> (BigDecimal) row.get("QTY"))
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String key, String... locations) {
        Long mapId = journey.rows.queryForObject(
                "SELECT MAP_ID FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY = ?", Long.class, key);
        Exchange weighed = room.send(
                "direct:stock.weigh",
                runs.open("test", "BOTH", Journey.SHOP, true),
                Map.of(
                        "mapIds",
                        List.of(mapId),
                        "locations",
                        List.of(locations),
                        "reducing",
                        List.of("on-hold", "processing", "completed"),
                        "rules",
                        List.of()));
        if (weighed.getException() != null) {
            throw new AssertionError(weighed.getException());
        }
        return (List<Map<String, Object>>) weighed.getVariable("available");
    }
}
