package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.journey.runs.Runs;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Products of the shop find their items by SKU, who has no partner is named, and what CounterPoint decides is told. */
@JourneyTest
class ProductMatchTest {
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
    }

    @AfterEach
    void close() {
        room.clear();
        journey.shop.updateProduct(211, product -> product.put("sku", ""));
        journey.shop.updateProduct(
                30, product -> product.put("sku", "ITEM-0021").put("status", "publish"));
        journey.rows.update("UPDATE dbo.IM_ITEM SET STAT = 'A' WHERE ITEM_NO = 'ITEM-0040'");
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }

    private List<String> keys() {
        return journey.rows.queryForList("SELECT MAP_KEY FROM dbo.USER_PRODUCT_MAP", String.class);
    }

    @Test
    void aMatchIsAPersonsFirstAndTheNightsThen() {
        clerk.tick("products.match");
        assertThat(keys()).isEmpty();
        Terminal plan = run("products", "match", "--json");
        assertThat(plan.json().get(0).path("created").asInt()).isGreaterThan(200);
        assertThat(keys()).isEmpty();

        run("products", "match", "--apply");

        assertThat(keys()).contains("ITEM-0001", "VAR-0001-M", "01-10251", "01-10251-PACKAGE");
        assertThat(journey.row("SELECT * FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY = '01-10251-PACKAGE'"))
                .containsEntry("ITEM_NO", "01-10251")
                .containsEntry("UNIT", "PK")
                .containsEntry("WOO_PRODUCT_ID", 225L);
        assertThat(journey.row("SELECT * FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY = 'VAR-0001-M'"))
                .containsEntry("WOO_PRODUCT_ID", 212L)
                .containsEntry("WOO_VARIATION_ID", 214L);
        journey.rows.update("DELETE FROM dbo.USER_PRODUCT_MAP WHERE MAP_KEY = 'ITEM-0007'");
        clerk.tick("products.match");
        assertThat(keys()).contains("ITEM-0007");
    }

    @Test
    void whoHasNoPartnerIsNamedOnBothSidesAndSoIsWhatIsOdd() {
        journey.shop.updateProduct(211, product -> product.put("sku", "item-0022"));
        journey.shop.updateProduct(30, product -> product.put("sku", "item-0021"));

        JsonNode found = run("products", "match", "--apply", "--json").json().get(0);

        assertThat(texts(found.path("productsWithoutItem"))).contains("NEW-9001");
        assertThat(texts(found.path("itemsWithoutProduct"))).doesNotContain("ITEM-0021");
        assertThat(texts(found.path("trouble")))
                .anyMatch(line -> line.startsWith("DUPLICATE_SKU: ITEM-0022"))
                .anyMatch(line -> line.startsWith("SKU_CASE: ITEM-0021"));
        assertThat(keys()).contains("ITEM-0021").doesNotContain("ITEM-0022");
        assertThat(room.findings()).extracting(row -> row.get("CAUSE")).contains("DUPLICATE_SKU", "SKU_CASE");
    }

    @Test
    void whatTheShopSaysAlreadyIsNotToldAgain() {
        room.stock("ITEM-0001", journey.shop.product(10).path("stock_quantity").asInt(), 0);
        run("products", "match", "--apply");
        journey.shop.log().clear();

        JsonNode plan = run("stock", "push", "--json").json().get(0);

        assertThat(plan.path("plan"))
                .noneMatch(line -> line.path("number").asText().equals("ITEM-0001"));
        assertThat(plan.path("plan"))
                .anyMatch(line -> line.path("number").asText().equals("ITEM-0002"));
        assertThat(room.called()).isEmpty();
        room.stock("ITEM-0001", 100_000, 0);
    }

    @Test
    void pricesPromotionsWeightStatusAndTextAreToldWhereTheyChanged() {
        room.map(40);
        room.map(41);
        room.map("ITEM-0050-BX", 9L + 50, null, "ITEM-0050", "BX", null);
        room.push();
        journey.rows.update("UPDATE dbo.IM_ITEM SET STAT = 'D' WHERE ITEM_NO = 'ITEM-0040'");

        JsonNode plan = run("products", "push", "--json").json().get(0);
        assertThat(plan.path("plan")).hasSize(3);
        Terminal done = run("products", "push", "--apply");
        assertThat(done.out()).contains("3 told");

        JsonNode discontinued = journey.shop.product(49);
        assertThat(discontinued.path("status").asText()).isEqualTo("draft");
        JsonNode box = journey.shop.product(59);
        BigDecimal ofTheBox = journey.rows.queryForObject(
                "SELECT ALT_1_PRC_1 FROM dbo.IM_ITEM WHERE ITEM_NO = 'ITEM-0050'", BigDecimal.class);
        assertThat(new BigDecimal(box.path("regular_price").asText())).isEqualByComparingTo(ofTheBox);
        journey.shop.log().clear();
        assertThat(run("products", "push", "--apply").out()).contains("0 told");
        assertThat(journey.shop.log().count("POST", "batch")).isZero();
        journey.shop.updateProduct(49, product -> product.put("status", "publish"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new java.util.ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
