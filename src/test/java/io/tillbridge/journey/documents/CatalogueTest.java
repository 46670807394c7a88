package io.tillbridge.journey.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.RecordedOrder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final List<String> COLUMNS = columns();
    private static final Map<String, String> ENDINGS =
            Map.of("-PACKAGE", "PK", "-PK", "PK", "-BIG-PK", "BX", "-TON", "TN");

    private static final List<Map<String, Object>> ITEMS = List.of(
            item("01-10251", "EA", "PK"),
            item("01-11174", "PK", ""),
            item("INTERIM", "EA", ""),
            item("RED-PK", "EA", ""),
            mapped("#211", "", item("INTERIM", "EA", "")),
            mapped("CUP-PK", "EA", item("01-10251", "EA", "PK")),
            mapped("GONE", "", nothing("01-99999")));

    private final Catalogue catalogue = new Catalogue(ENDINGS, ITEMS);

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource({
        "01-10251,         01-10251, EA",
        "01-10251-PACKAGE, 01-10251, PK",
        "01-10251-package, 01-10251, PK",
        "01-11174-PK,      01-11174, PK",
        "RED-PK,           RED-PK,   EA",
        "cup-pk,           01-10251, EA",
    })
    void aSkuIsAnItemInAUnit(String sku, String itemNo, String unit) {
        Catalogue.Sold sold = find(sku, 0).orThrow();

        assertThat(sold.item().itemNo()).isEqualTo(itemNo);
        assertThat(sold.unit().code()).isEqualTo(unit);
    }

    @Test
    void theLongestEndingCounts() {
        assertThat(refused("01-10251-BIG-PK").reason()).isEqualTo(Reason.UNIT_UNKNOWN);
        assertThat(refused("01-10251-BIG-PK").sentence()).contains("has no unit BX");
    }

    @Test
    void aProductWithoutSkuIsWhatItIsMappedTo() {
        assertThat(find("", 211).orThrow().item().itemNo()).isEqualTo("INTERIM");
    }

    @Test
    void aProductThatIsMappedToAnItemThatIsGoneWaitsForTheItem() {
        assertThat(refused("GONE").missing()).contains(new Rejection.Missing("item", "01-99999"));
    }

    @Test
    void anUnknownItemIsNamedWithTheCommandThatMapsIt() {
        Rejection rejection = refused("NEW-PACKAGE");

        assertThat(rejection.reason()).isEqualTo(Reason.ITEM_UNKNOWN);
        assertThat(rejection.sentence()).isEqualTo("Line 3, SKU NEW-PACKAGE: no CounterPoint item NEW at location 01.");
        assertThat(rejection.field()).isEqualTo("line_items[2].sku");
        assertThat(rejection.mend())
                .startsWith("Add item NEW in CounterPoint")
                .endsWith("products map 'NEW-PACKAGE' ITEM-NO --apply");
        assertThat(rejection.missing()).contains(new Rejection.Missing("item", "NEW"));
    }

    @Test
    void anItemWithoutTheUnitWaitsForTheItem() {
        Rejection rejection = refused("01-10251-TON");

        assertThat(rejection.reason()).isEqualTo(Reason.UNIT_UNKNOWN);
        assertThat(rejection.missing()).contains(new Rejection.Missing("unit", "01-10251"));
    }

    @Test
    void everyItemALineMayBeIsACandidate() {
        Order order = RecordedOrder.with("order-storefront", json -> {
            var lines = json.putArray("line_items");
            for (String sku : List.of("cup-pk", "01-10251-PACKAGE", "ITEM-0001")) {
                lines.addObject()
                        .put("sku", sku)
                        .put("quantity", 1)
                        .put("subtotal", "1")
                        .put("total", "1");
            }
        });

        assertThat(Catalogue.candidates(order, ENDINGS))
                .containsExactlyInAnyOrder("01-10251", "01-10251-PACKAGE", "ITEM-0001", "cup-pk", "cup");
    }

    private Rejection refused(String sku) {
        return ((Decision.Refused<Catalogue.Sold>) find(sku, 0)).rejection();
    }

    private Decision<Catalogue.Sold> find(String sku, long productId) {
        BigDecimal one = BigDecimal.ONE;
        LineItem line =
                new LineItem(1, "A line", productId, 0, sku, one, one, one, BigDecimal.ZERO, Map.of(), List.of());
        return catalogue.find(line, 3, "01");
    }

    private static Map<String, Object> mapped(String key, String unit, Map<String, Object> item) {
        item.put("MAP_KEY", key);
        item.put("MAP_UNIT", unit);
        return item;
    }

    /** What a product is mapped to that CounterPoint does not have. */
    private static Map<String, Object> nothing(String itemNo) {
        Map<String, Object> row = new HashMap<>();
        for (String column : COLUMNS) {
            row.put(column, null);
        }
        row.put("MAP_ITEM_NO", itemNo);
        return row;
    }

    private static Map<String, Object> item(String itemNo, String stockUnit, String alternate) {
        Map<String, Object> row = nothing(itemNo);
        row.put("ITEM_NO", itemNo);
        row.put("ITEM_TYP", "I");
        row.put("STK_UNIT", stockUnit);
        if (!alternate.isEmpty()) {
            row.put("ALT_1_UNIT", alternate);
            row.put("ALT_1_NUMER", new BigDecimal("12"));
            row.put("ALT_1_DENOM", BigDecimal.ONE);
        }
        return row;
    }

    /** The columns of find-items.sql. */
    private static List<String> columns() {
        String items =
                "MAP_KEY MAP_ITEM_NO MAP_UNIT ITEM_NO ITEM_TYP DESCR CATEG_COD SUBCAT_COD ITEM_VEND_NO TRK_METH IS_TXBL IS_DISCNTBL STK_UNIT"
                        + " REG_PRC PRC_1 LST_AVG_COST INV_LST_COST LST_COST STOCKED";
        Stream<String> units = Stream.of(1, 2, 3, 4, 5)
                .flatMap(index ->
                        Stream.of("ALT_" + index + "_UNIT", "ALT_" + index + "_NUMER", "ALT_" + index + "_DENOM"));
        return Stream.concat(Stream.of(items.split(" ", -1)), units).toList();
    }
}
