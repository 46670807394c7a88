package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.math.BigDecimal;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cancellations both ways, late money, edits, and what a person decides: each once, and exact. */
@JourneyTest
class AfterSaleTest {
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

    @Test
    void cancelledOrderIsClosedAndNothingOfItIsLeftButItsMoneysWay() {
        Tally before = Tally.of(journey.rows);
        long order = posted(Purchase.of(150, 2).and(151, 1));

        clerk.setStatus(order, "cancelled");
        sale.carryOver(order);

        assertThat(clerk.state(order)).isEqualTo("CANCELLED");
        assertThat(sale.followUp(order)).containsEntry("OUTCOME", "CLOSED");
        assertThat(sale.net(order)).isZero();
        assertThat(sale.tendered(order)).isZero();
        assertThat(Tally.of(journey.rows).since(before))
                .doesNotContainKeys("on order", "committed", "customer balances", "lines", "totals")
                .containsEntry("documents", new BigDecimal(2));
    }

    @Test
    void cancelledOrderIsClosedOnceHoweverOftenItIsLookedAt() {
        long order = posted(Purchase.of(150, 2));
        clerk.setStatus(order, "cancelled");
        sale.carryOver(order);
        Tally before = Tally.of(journey.rows);

        sale.carryOver(order);
        journey.pollAndPost();

        assertThat(Tally.of(journey.rows).since(before)).isEmpty();
        assertThat(sale.followUps(order)).hasSize(1);
    }

    @Test
    void cancelledOrderThatIsPickedIsHeldUntilThePickIsUndone() {
        long order = posted(Purchase.of(150, 1));
        sale.pick(order);

        clerk.setStatus(order, "cancelled");
        sale.carryOver(order);
        assertThat(journey.staged(order)).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "ALREADY_PICKED");

        sale.undoPick(order);
        sale.settle();

        assertThat(clerk.state(order)).isEqualTo("CANCELLED");
        assertThat(sale.tendered(order)).isZero();
    }

    @Test
    void cancelledOrderWhoseGoodsHaveLeftIsAPersonsToDecide() {
        long order = posted(Purchase.of(150, 1));
        sale.release(order);

        clerk.setStatus(order, "cancelled");
        sale.carryOver(order);
        assertThat(journey.staged(order))
                .containsEntry("STATE", "HELD")
                .containsEntry("REASON_CODE", "CANCELLED_AFTER_POSTING");

        assertThat(run("orders", "accept", number(order), "--apply").exit()).isZero();
        assertThat(clerk.state(order)).isEqualTo("POSTED");
        assertThat(sale.followUp(order)).containsEntry("STATE", "DONE");
    }

    @Test
    void orderThatATillChangedIsNotReversedTwice() {
        long order = posted(Purchase.of(152, 3));
        BigDecimal promised = journey.promised("ITEM-0152");
        journey.rows.update("UPDATE dbo.PS_DOC_LIN SET QTY_SOLD = 2 WHERE DOC_ID = ?", sale.docId(order));
        journey.rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_ORD = QTY_ON_ORD - 1, QTY_COMMIT = QTY_COMMIT - 1 WHERE ITEM_NO = 'ITEM-0152' AND LOC_ID = '01'");

        clerk.setStatus(order, "cancelled");
        sale.carryOver(order);

        assertThat(journey.staged(order)).containsEntry("REASON_CODE", "DOCUMENT_MOVED_ON");
        assertThat((String) journey.staged(order).get("REASON")).contains("line 1 sells 2 instead of 3");
        assertThat(journey.promised("ITEM-0152")).isEqualByComparingTo(promised.subtract(BigDecimal.ONE));
    }

    @Test
    void orderDeletedInCounterpointIsCancelledInTheShopAndItsStockIsNotFreedOnceMore() {
        long order = posted(Purchase.of(153, 2));
        BigDecimal promised = journey.promised("ITEM-0153");
        journey.rows.update("DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = ?", sale.docId(order));

        clerk.tick("cancellations.watch");
        journey.tell();
        clerk.settleSecond(order);
        sale.carryOver(order);

        assertThat(clerk.state(order)).isEqualTo("CANCELLED");
        assertThat(journey.shop.order(order).path("status").asText()).isEqualTo("cancelled");
        assertThat(journey.promised("ITEM-0153")).isEqualByComparingTo(promised);
        assertThat(sale.followUps(order)).isEmpty();
    }

    @Test
    void cashOnDeliveryThatIsPaidLaterGetsItsDeposit() {
        Purchase bought = Purchase.of(154, 1);
        bought.json().put("payment_method", "cod");
        long order = posted(bought);
        assertThat(sale.tendered(order)).isZero();

        ObjectNode change = ShopJson.object();
        journey.shop.edit(order, change.put("status", "completed"));
        sale.carryOver(order);
        sale.carryOver(order);

        assertThat(sale.followUps(order)).hasSize(1);
        assertThat(sale.followUp(order)).containsEntry("OUTCOME", "DEPOSITED");
        assertThat(sale.tendered(order)).isEqualByComparingTo(sale.shopNet(order));
        assertThat(journey.row("SELECT AMT_DUE FROM dbo.PS_DOC_HDR_TOT WHERE DOC_ID = ?", sale.docId(order)))
                .hasEntrySatisfying(
                        "AMT_DUE", due -> assertThat((BigDecimal) due).isZero());
        sale.ship(order);
        assertThat(sale.tendered(order)).isEqualByComparingTo(sale.shopNet(order));
    }

    @Test
    void cashOnDeliveryThatTheTillTookIsNotTakenAgain() {
        Purchase bought = Purchase.of(154, 1);
        bought.json().put("payment_method", "cod");
        long order = posted(bought);
        sale.ship(order);

        journey.shop.edit(order, ShopJson.object().put("status", "completed"));
        sale.carryOver(order);

        assertThat(sale.followUp(order)).containsEntry("OUTCOME", "NOTHING");
        assertThat(sale.tendered(order)).isEqualByComparingTo(sale.shopNet(order));
    }

    @Test
    void giftCardIsATenderOfItsOwnAndTheDocumentComesToWhatWasSold() {
        long order = posted(Purchase.of(154, 1).withFee("Gift card 77", "-5.00"));

        BigDecimal total =
                new BigDecimal(journey.shop.order(order).path("total").asText());
        assertThat(journey.list(
                        "SELECT PAY_COD, AMT FROM dbo.PS_DOC_PMT WHERE TKT_NO = ? ORDER BY PMT_SEQ_NO",
                        "W" + number(order) + "D"))
                .containsExactly(
                        Map.of("PAY_COD", "WEBCARD", "AMT", total),
                        Map.of("PAY_COD", "WEBOTHER", "AMT", new BigDecimal("5.00")));
        assertThat(sale.net(order)).isEqualByComparingTo(total.add(new BigDecimal("5.00")));
        assertThat(sale.tendered(order)).isEqualByComparingTo(sale.net(order));
        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.PS_DOC_HDR_MISC_CHRG WHERE DOC_ID = ? AND MISC_AMT < 0",
                        sale.docId(order)))
                .isZero();
    }

    @Test
    void editedOrderSaysWhatChangedAndIsWrittenAnewOnceAPersonSaysSo() {
        long order = posted(Purchase.of(155, 1));
        clerk.sellMore(order);
        clerk.look(order);
        assertThat(journey.staged(order)).containsEntry("REASON_CODE", "EDITED_AFTER_POSTING");
        assertThat((String) journey.staged(order).get("REASON")).contains("Line ITEM-0024 is new: 2 for");
        long docId = sale.docId(order);

        assertThat(run("orders", "repost", number(order)).out()).contains("W" + number(order) + "D deleted");
        assertThat(sale.docId(order)).isEqualTo(docId);
        assertThat(run("orders", "repost", number(order), "--apply").exit()).isZero();
        journey.post();

        assertThat(clerk.state(order)).isEqualTo("POSTED");
        assertThat(sale.docId(order)).isNotEqualTo(docId);
        assertThat(sale.net(order)).isEqualByComparingTo(sale.shopNet(order));
        assertThat(sale.tendered(order)).isEqualByComparingTo(sale.shopNet(order));
    }

    @Test
    void editThatTheShopTakesBackNeedsNobody() {
        long order = posted(Purchase.of(155, 1));
        ObjectNode before = journey.shop.order(order);
        journey.shop.update(order, json -> json.put("customer_note", "Ring twice."));
        clerk.look(order);
        assertThat(clerk.state(order)).isEqualTo("HELD");

        journey.shop.update(
                order,
                json -> json.put("customer_note", before.path("customer_note").asText()));
        clerk.look(order);

        assertThat(clerk.state(order)).isEqualTo("POSTED");
    }

    @Test
    void unpostedOrderLeavesNothingBehindAndCanBePostedAgain() {
        posted(Purchase.of(156, 1).by("undo@example.com"));
        Tally before = Tally.of(journey.rows);
        long order = posted(Purchase.of(156, 1).by("undo@example.com"));

        assertThat(run("orders", "unpost", number(order), "--apply").exit()).isZero();
        assertThat(journey.staged(order)).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "UNPOSTED");
        assertThat(Tally.of(journey.rows).since(before)).containsOnlyKeys("posted events");

        assertThat(run("orders", "replay", number(order), "--apply").exit()).isZero();
        journey.post();
        assertThat(clerk.state(order)).isEqualTo("POSTED");
    }

    @Test
    void orderThatATillTouchedIsNotUnposted() {
        long order = posted(Purchase.of(156, 1));
        sale.pick(order);

        Terminal refused = run("orders", "unpost", number(order), "--apply");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("goods of W" + number(order) + " are picked");
        assertThat(clerk.state(order)).isEqualTo("POSTED");
    }

    @Test
    void refundThatTheShopDeletesIsHeld() {
        long order = posted(Purchase.of(157, 2));
        long refund =
                journey.shop.refund(order, sale.line(order, 0, 1)).path("id").asLong();
        sale.carryOver(order);
        assertThat(sale.followUp(order)).containsEntry("STATE", "DONE");

        journey.shop.withRefunds(desk -> desk.remove(order, refund));
        clerk.tick("refunds.watch");

        assertThat(sale.followUp(order)).containsEntry("STATE", "HELD").containsEntry("REASON_CODE", "REFUND_DELETED");
        assertThat(clerk.state(order)).isEqualTo("HELD");
        String id = sale.followUp(order).get("FOLLOW_UP_ID").toString();
        assertThat(run("followups", "accept", id, "--why", "taken back", "--apply")
                        .exit())
                .isZero();
        assertThat(sale.followUp(order)).containsEntry("STATE", "DONE");
    }

    @Test
    void refundsWhoseNumberIsTakenAreSentThroughAgainTogether() {
        long order = posted(Purchase.of(157, 2));
        Object other = journey.staged(posted(Purchase.of(157, 1))).get("CP_DOC_ID");
        Object its = journey.row("SELECT TKT_NO FROM dbo.PS_DOC_HDR WHERE DOC_ID = ?", other)
                .get("TKT_NO");
        journey.rows.update("UPDATE dbo.PS_DOC_HDR SET TKT_NO = ? WHERE DOC_ID = ?", "W" + number(order) + "R1", other);
        journey.shop.refund(order, sale.amount("3.00"));
        sale.carryOver(order);
        assertThat(sale.followUp(order)).containsEntry("STATE", "HELD");
        assertThat(sale.followUp(order).get("REASON_MEND").toString())
                .endsWith("then: followups replay --reason TICKET_NUMBER_TAKEN --apply");

        journey.rows.update("UPDATE dbo.PS_DOC_HDR SET TKT_NO = ? WHERE DOC_ID = ?", its, other);
        Terminal plan = run("followups", "replay", "--reason", "TICKET_NUMBER_TAKEN");
        assertThat(plan.out()).contains("of order " + number(order) + ": nothing was changed", "would be sent again");
        assertThat(sale.followUp(order)).containsEntry("STATE", "HELD");
        Terminal done = run("followups", "replay", "--reason", "TICKET_NUMBER_TAKEN", "--apply");
        sale.carryOver(order);

        assertThat(done.out()).as(done.err()).contains("1 sent again.");
        assertThat(sale.followUp(order)).containsEntry("STATE", "DONE");
        assertThat(run("followups", "list", "--reason", "LOST").err()).contains("There is no reason LOST");
    }

    @Test
    void refundAboveWhatIsLeftIsRejectedAndTheOthersGoOn() {
        long order = posted(Purchase.of(158, 1));
        journey.shop.refund(order, sale.amount("3.00"));
        ObjectNode second = journey.shop.refund(order, sale.amount("2.00"));
        journey.shop.refund(order, sale.amount("1.00"));
        journey.shop.withRefunds(
                desk -> desk.change(second.path("id").asLong(), refund -> refund.put("amount", "9999.00")));

        sale.carryOver(order);

        assertThat(journey.list(
                        "SELECT STATE, REASON_CODE FROM dbo.USER_FOLLOW_UP WHERE WOO_ORDER_ID = ? AND STATE <> 'DONE'",
                        order))
                .containsExactly(Map.of("STATE", "REJECTED", "REASON_CODE", "REFUND_ABOVE_ORDER"));
        assertThat(sale.tendered(order))
                .isEqualByComparingTo(
                        new BigDecimal(journey.shop.order(order).path("total").asText())
                                .subtract(new BigDecimal("4.00")));
    }

    @Test
    void shippingRefundThatChargesInsteadIsRejected() {
        long order = posted(Purchase.of(158, 1));
        ObjectNode refund = journey.shop.refund(order, sale.shipping(order));
        journey.shop.withRefunds(desk -> desk.change(
                refund.path("id").asLong(),
                json -> ((ObjectNode) json.path("shipping_lines").get(0)).put("total", "7.95")));

        sale.carryOver(order);

        assertThat(sale.followUp(order)).containsEntry("REASON_CODE", "REFUND_UNREADABLE");
    }

    @Test
    void paymentsAreToldOpenAndPostedByOrderAndByCustomer() {
        long order = posted(Purchase.of(159, 2));
        journey.shop.refund(order, sale.line(order, 0, 1));
        sale.carryOver(order);
        sale.ship(order);
        sale.postTickets(order);

        Terminal shown = run("payments", "show", number(order));

        assertThat(shown.exit()).isZero();
        assertThat(shown.out())
                .contains("deposit returned")
                .contains("release")
                .contains(" of the deposit")
                .contains("W" + number(order) + "D")
                .contains("yes");
    }

    @Test
    void reconciliationNamesTheOrdersThatMakeUpADifference() {
        long agreed = posted(Purchase.of(159, 1));
        long missing = clerk.place(Purchase.of(159, 1).andNamed("Nobody knows it", "1.00"));
        journey.pollAndPost();
        String today = java.time.LocalDate.ofInstant(java.time.Instant.now(), java.time.ZoneId.of("America/New_York"))
                .toString();

        Terminal compared = run("payments", "reconcile", "--date", today);

        assertThat(compared.exit()).isEqualTo(1);
        assertThat(compared.out())
                .contains("Order " + number(missing) + " (woodys)")
                .contains("the order is REJECTED (ITEM_UNKNOWN)")
                .doesNotContain("Order " + number(agreed) + " ");
    }

    private long posted(Purchase purchase) {
        long order = clerk.place(purchase);
        clerk.look(order);
        journey.post();
        assertThat(clerk.state(order))
                .as("%s", journey.staged(order).get("REASON"))
                .isEqualTo("POSTED");
        clerk.settleSecond(order);
        return order;
    }

    private String number(long order) {
        return journey.shop.order(order).path("number").asText();
    }

    private Terminal run(String... words) {
        return Terminal.run(commands, words);
    }
}
