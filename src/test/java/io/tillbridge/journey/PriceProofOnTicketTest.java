package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract customer's order, whose one line is 25.50 by the contract; the shop's limits are 20 and 80 per cent. */
@JourneyTest
class PriceProofOnTicketTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @BeforeEach
    void readThePrices() {
        journey.camel.sendBody("direct:prices.load", null);
    }

    private Map<String, Object> sold(long id, String price) {
        ObjectNode order = RejectExample.of(Reason.PRICE_DIFFERS).json();
        order.put("id", id).put("number", Long.toString(id)).put("total", price);
        ObjectNode line = (ObjectNode) order.path("line_items").get(0);
        line.put("subtotal", price).put("total", price);
        journey.shop.add(order);
        clerk.post(clerk.stageSilently(id, order.toString()));
        return journey.staged(id);
    }

    private List<Map<String, Object>> prices(Map<String, Object> staged) {
        return journey.list("SELECT * FROM dbo.PS_DOC_LIN_PRICE WHERE DOC_ID = ?", staged.get("CP_DOC_ID"));
    }

    private List<Map<String, Object>> proofs(long id) {
        return journey.list(
                "SELECT SENTENCE FROM dbo.USER_JOURNEY_EVENT WHERE WOO_ORDER_ID = ? AND STEP = 'prices.prove'", id);
    }

    @Test
    void aLineAtTheContractsPriceBearsItsRule() {
        Map<String, Object> staged = sold(810_001, "25.50");

        assertThat(staged).containsEntry("STATE", "POSTED");
        assertThat(prices(staged)).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("LIN_SEQ_NO", 1)
                    .containsEntry("PRC_JUST_STR", "C 144319 rule 1")
                    .containsEntry("PRC_GRP_TYP", "C")
                    .containsEntry("PRC_RUL_SEQ_NO", 1);
            assertThat((BigDecimal) row.get("UNIT_PRC")).isEqualByComparingTo("25.50");
            assertThat((BigDecimal) row.get("QTY_PRCD")).isEqualByComparingTo("1");
        });
        assertThat(proofs(810_001)).isEmpty();
    }

    @Test
    void aPriceThatDiffersALittleIsHonouredAndTold() {
        Map<String, Object> staged = sold(810_002, "27.00");

        assertThat(staged).containsEntry("STATE", "POSTED");
        assertThat(prices(staged)).isEmpty();
        assertThat(proofs(810_002))
                .containsExactly(
                        Map.of(
                                "SENTENCE",
                                "Line 1, item 01-10100: the shop charged 27.00 for 1, CounterPoint's price is 25.50 (C 144319 rule 1)."));
    }

    @Test
    void aPriceBeyondTheLimitIsHeldUntilAPersonHonoursIt() {
        assertThat(sold(810_003, "31.00")).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "PRICE_DIFFERS");

        replay(810_003);

        assertThat(journey.staged(810_003)).containsEntry("STATE", "POSTED");
        assertThat(proofs(810_003)).hasSize(1);
    }

    @Test
    void whatAPersonHonouredIsAskedAnewWhenTheShopChangesIt() {
        sold(810_004, "31.00");
        journey.rows.update(
                "INSERT INTO dbo.USER_JOURNEY_EVENT (SHOP, WOO_ORDER_ID, AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE)"
                        + " SELECT SHOP, WOO_ORDER_ID, AT_UTC, 'orders.replay', 'HELD', 'STAGED', 'Sent again.'"
                        + "   FROM dbo.USER_JOURNEY_EVENT WHERE WOO_ORDER_ID = 810004 AND TO_STATE = 'HELD'");
        journey.rows.update(
                "INSERT INTO dbo.USER_JOURNEY_EVENT (SHOP, WOO_ORDER_ID, AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE)"
                        + " SELECT SHOP, WOO_ORDER_ID, AT_UTC, 'orders.stage', 'HELD', 'STAGED', 'The order changed.'"
                        + "   FROM dbo.USER_JOURNEY_EVENT WHERE WOO_ORDER_ID = 810004 AND STEP = 'orders.replay'");
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'STAGED' WHERE WOO_ORDER_ID = 810004");

        clerk.post(((Number) journey.staged(810_004).get("STAGING_ID")).longValue());

        assertThat(journey.staged(810_004)).containsEntry("STATE", "HELD");
    }

    @Test
    void aPriceFarOffIsRejectedAndStaysSoUntilSomethingIsMended() {
        assertThat(sold(810_005, "50.00"))
                .containsEntry("STATE", "REJECTED")
                .containsEntry("REASON_CODE", "PRICE_REFUSED");

        replay(810_005);

        assertThat(journey.staged(810_005)).containsEntry("STATE", "REJECTED");
        assertThat(clerk.documents(810_005)).isZero();
    }

    private void replay(long id) {
        journey.camel.send("direct:desk.replay-order", exchange -> {
            exchange.setVariable("why", "Sent again by a person.");
            exchange.getMessage().setBody(journey.staged(id));
        });
        clerk.post(((Number) journey.staged(id).get("STAGING_ID")).longValue());
    }
}
