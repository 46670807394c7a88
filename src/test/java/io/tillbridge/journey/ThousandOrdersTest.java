package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.shoppers.Shoppers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A thousand random orders: what the shop sold, what CounterPoint says and what was paid are one sum, to the cent and unit. */
@JourneyTest
class ThousandOrdersTest {
    private static final int ORDERS = 1000;
    private static final ObjectNode PAID =
            JsonNodeFactory.instance.objectNode().put("status", "processing").put("set_paid", true);
    private static final BigDecimal PACKAGE = new BigDecimal("12");

    @Autowired
    private Journey journey;

    @Test
    void balanceToTheCentAndToTheUnit() {
        // What other tests left in the shop is none of these.
        journey.pollAndPost();
        Map<String, BigDecimal> promisedBefore = promised();
        long firstDocument =
                journey.count("SELECT COALESCE(MAX(DOC_ID) - 990000000000000, -1) FROM dbo.USER_ORDER_DOCUMENT");
        List<ObjectNode> orders = placeOrders();

        journey.pollAndPost();

        BigDecimal sold = BigDecimal.ZERO;
        Map<String, BigDecimal> units = new TreeMap<>();
        for (ObjectNode order : orders) {
            Map<String, Object> staged = journey.staged(order.path("id").asLong());
            assertThat(staged)
                    .as("order %s: %s", order.path("id"), staged.get("REASON"))
                    .containsEntry("STATE", "POSTED");
            sold = sold.add(new BigDecimal(order.path("total").asText()));
            order.path("line_items").forEach(line -> count(units, line));
        }
        assertThat(unbalanced(firstDocument))
                .as("documents whose parts, total and deposit are not one sum")
                .isEmpty();
        assertThat(journey.rows.queryForObject(
                        "SELECT SUM(T.TOT) FROM dbo.PS_DOC_HDR_TOT T JOIN dbo.USER_ORDER_DOCUMENT D ON D.DOC_ID = T.DOC_ID"
                                + " WHERE D.DOC_ID > ?",
                        BigDecimal.class,
                        firstDocument + 990000000000000L))
                .isEqualByComparingTo(sold);
        Map<String, BigDecimal> reserved = promised();
        reserved.replaceAll((item, quantity) -> quantity.subtract(promisedBefore.getOrDefault(item, BigDecimal.ZERO)));
        reserved.values().removeIf(quantity -> quantity.signum() == 0);
        assertThat(strip(reserved)).isEqualTo(strip(units));
    }

    private List<ObjectNode> placeOrders() {
        Random random = new Random(20261122);
        List<ObjectNode> orders = new ArrayList<>();
        try (Shoppers shoppers = new Shoppers(journey.shop, Duration.ofDays(1))) {
            for (int i = 0; i < ORDERS; i++) {
                long id = shoppers.placeOrdinary(random).path("id").asLong();
                orders.add(journey.shop.edit(id, PAID));
            }
        }
        return orders;
    }

    /** What a line takes from stock; services and products without stock take nothing. */
    private static void count(Map<String, BigDecimal> units, JsonNode line) {
        String sku = line.path("sku").asText();
        BigDecimal quantity = new BigDecimal(line.path("quantity").asText());
        if (sku.equals("SVC-0001")) {
            return;
        }
        boolean packed = sku.endsWith("-PACKAGE");
        units.merge(
                packed ? sku.replace("-PACKAGE", "") : sku,
                packed ? quantity.multiply(PACKAGE) : quantity,
                BigDecimal::add);
    }

    /** Documents that break the identity of the totals, whose parts do not add up to them, or whose deposit is another sum. */
    private List<Map<String, Object>> unbalanced(long firstDocument) {
        return journey.list("""
                SELECT D.DOC_ID
                  FROM dbo.USER_ORDER_DOCUMENT D
                  JOIN dbo.PS_DOC_HDR_TOT T ON T.DOC_ID = D.DOC_ID
                 WHERE D.DOC_ID > ?
                   AND NOT (T.TOT = T.SUB_TOT - T.TOT_LIN_DISC - T.TOT_HDR_DISC + T.TAX_AMT + T.TOT_MISC
                        AND T.SUB_TOT = (SELECT SUM(L.GROSS_EXT_PRC) FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = D.DOC_ID)
                        AND T.SUB_TOT - T.TOT_LIN_DISC = (SELECT SUM(L.EXT_PRC) FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = D.DOC_ID)
                        AND T.TAX_AMT = (SELECT COALESCE(SUM(X.TAX_AMT), 0) FROM dbo.PS_DOC_TAX X WHERE X.DOC_ID = D.DOC_ID)
                        AND T.TOT_MISC = (SELECT COALESCE(SUM(M.MISC_AMT), 0) FROM dbo.PS_DOC_HDR_MISC_CHRG M WHERE M.DOC_ID = D.DOC_ID)
                        AND T.AMT_DUE = T.TOT - (SELECT COALESCE(SUM(O.DEP_AMT_RECEIVED), 0) FROM dbo.PS_DOC_HDR_ORIG_DOC O WHERE O.ORIG_DOC_ID = D.DOC_ID)
                        AND T.TOT - T.AMT_DUE = (SELECT COALESCE(SUM(P.AMT), 0) FROM dbo.PS_DOC_PMT P WHERE P.DOC_ID = D.DEPOSIT_DOC_ID)
                        AND T.TOT - T.AMT_DUE = (SELECT COALESCE(SUM(A.AMT), 0) FROM dbo.PS_DOC_PMT_APPLY A WHERE A.DOC_ID = D.DEPOSIT_DOC_ID))""", firstDocument + 990000000000000L);
    }

    private Map<String, BigDecimal> promised() {
        Map<String, BigDecimal> promised = new TreeMap<>();
        journey.list("SELECT ITEM_NO, QTY_ON_ORD FROM dbo.IM_INV WHERE LOC_ID = '01'")
                .forEach(row -> promised.put((String) row.get("ITEM_NO"), (BigDecimal) row.get("QTY_ON_ORD")));
        return promised;
    }

    private static Map<String, String> strip(Map<String, BigDecimal> quantities) {
        Map<String, String> stripped = new TreeMap<>();
        quantities.forEach((item, quantity) ->
                stripped.put(item, quantity.stripTrailingZeros().toPlainString()));
        return stripped;
    }
}
