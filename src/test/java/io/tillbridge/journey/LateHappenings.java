package io.tillbridge.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.followups.Vanishing;
import io.tillbridge.settings.SettingsOf;
import java.time.Clock;
import java.util.Map;

/** What may happen to an order once it is posted, by the names that the examples of rejects use. */
final class LateHappenings {
    private static final String ALLOWANCE = "UPDATE dbo.IM_ITEM SET ITEM_TYP = ? WHERE ITEM_NO = 'ALLOWANCE'";
    private static final String LINES = "UPDATE dbo.PS_DOC_LIN SET %s WHERE DOC_ID = ?";

    private final Journey journey;
    private final Clerk clerk;
    private final AfterSale sale;

    LateHappenings(Journey journey, Clerk clerk) {
        this.journey = journey;
        this.clerk = clerk;
        this.sale = new AfterSale(journey, clerk, journey.rows.getDataSource());
    }

    void happen(String name, long id) {
        switch (name) {
            case "refund-that-charges" -> {
                ObjectNode refund = journey.shop.refund(id, sale.line(id, 0, 1));
                change(refund, json -> ((ObjectNode) json.path("line_items").get(0)).put("total", "10.00"));
            }
            case "refund-above-the-order" -> {
                ObjectNode refund = journey.shop.refund(id, sale.amount("5.00"));
                change(refund, json -> json.put("amount", "12.00"));
            }
            case "refund-without-allowance-item" -> {
                journey.rows.update(ALLOWANCE, "I");
                journey.shop.refund(id, sale.amount("5.00"));
                sale.carryOver(id);
                journey.rows.update(ALLOWANCE, "N");
            }
            case "refund-of-picked-goods" -> {
                sale.pick(id);
                journey.shop.refund(id, sale.line(id, 0, 1));
            }
            case "refund-of-a-changed-document" -> {
                journey.rows.update(LINES.formatted("QTY_SOLD = 3"), sale.docId(id));
                journey.shop.refund(id, sale.amount("5.00"));
            }
            case "refund-deleted" -> {
                long refund =
                        journey.shop.refund(id, sale.amount("5.00")).path("id").asLong();
                sale.carryOver(id);
                journey.shop.withRefunds(desk -> desk.remove(id, refund));
                clerk.tick("refunds.watch");
            }
            case "cancelled-after-leaving" -> {
                sale.release(id);
                clerk.setStatus(id, "cancelled");
            }
            case "reopened" -> {
                clerk.setStatus(id, "cancelled");
                sale.carryOver(id);
                clerk.setStatus(id, "processing");
            }
            case "deleted-in-counterpoint" -> deleted(id);
            case "unposted" ->
                journey.camel.send("direct:documents.undo", exchange -> {
                    exchange.getMessage().setBody(journey.staged(id));
                    exchange.setVariable("again", false);
                });
            default -> throw new IllegalArgumentException("nobody knows what happens at " + name);
        }
        sale.carryOver(id);
    }

    private void deleted(long id) {
        journey.rows.update("DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = ?", sale.docId(id));
        holdDeleted(journey, id);
    }

    /** At a site that wants to decide itself what becomes of such orders. */
    static void holdDeleted(Journey journey, long id) {
        Map<String, Object> found = journey.row(
                "SELECT S.SHOP, S.WOO_ORDER_ID, S.WOO_ORDER_NO, D.DOC_ID, D.TKT_NO, D.DEPOSIT_TKT_NO"
                        + "  FROM dbo.USER_ORDER_STAGING S JOIN dbo.USER_ORDER_DOCUMENT D ON D.WOO_ORDER_ID = S.WOO_ORDER_ID"
                        + " WHERE S.WOO_ORDER_ID = ?",
                id);
        Vanishing vanishing =
                new Vanishing(SettingsOf.files("after-sale.deleted-in-counterpoint", "hold"), Clock.systemUTC());
        journey.camel.send(
                "direct:cancellations.take-over", exchange -> exchange.setVariable("vanished", vanishing.judge(found)));
    }

    private void change(ObjectNode refund, java.util.function.Consumer<ObjectNode> change) {
        journey.shop.withRefunds(desk -> desk.change(refund.path("id").asLong(), change));
    }
}
