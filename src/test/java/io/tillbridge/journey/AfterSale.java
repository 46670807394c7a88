package io.tillbridge.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What happens to an order after the sale, on both sides: refunds in the shop, picks and releases at the till. */
final class AfterSale {
    private final Journey journey;
    private final Clerk clerk;
    private final Till till;

    AfterSale(Journey journey, Clerk clerk, DataSource database) {
        this.journey = journey;
        this.clerk = clerk;
        this.till = new Till(database, Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate());
    }

    /** Looks at the order as a hint would, and carries over what happened to it. */
    void carryOver(long orderId) {
        clerk.look(orderId);
        settle();
    }

    void settle() {
        journey.rows.update("UPDATE dbo.USER_FOLLOW_UP SET NEXT_ATTEMPT_UTC = NULL WHERE STATE = 'STAGED'");
        journey.rows.update(
                "UPDATE dbo.USER_FOLLOW_UP SET NEXT_ATTEMPT_UTC = ? WHERE REASON_CODE = 'ALREADY_PICKED'",
                java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        journey.camel.sendBody("direct:followups.post-due", null);
    }

    /** A refund request that takes back so many of the order's line, with its share of money and tax. */
    ObjectNode line(long orderId, int place, int quantity) {
        JsonNode sold = journey.shop.order(orderId).path("line_items").get(place);
        ObjectNode request = ShopJson.object();
        add(
                request,
                sold,
                quantity,
                new BigDecimal(quantity)
                        .divide(new BigDecimal(sold.path("quantity").asInt()), 10, java.math.RoundingMode.HALF_UP));
        return request;
    }

    /** A refund request for all lines, shipping and fees. */
    ObjectNode everything(long orderId) {
        ObjectNode order = journey.shop.order(orderId);
        ObjectNode request = ShopJson.object();
        for (String list : List.of("line_items", "shipping_lines", "fee_lines")) {
            order.path(list)
                    .forEach(sold -> add(request, sold, sold.path("quantity").asInt(0), BigDecimal.ONE));
        }
        return request;
    }

    ObjectNode shipping(long orderId) {
        ObjectNode request = ShopJson.object();
        add(request, journey.shop.order(orderId).path("shipping_lines").get(0), 0, BigDecimal.ONE);
        return request;
    }

    ObjectNode amount(String amount) {
        return ShopJson.object().put("amount", amount);
    }

    static void add(ObjectNode request, JsonNode sold, int quantity, BigDecimal share) {
        ObjectNode asked = request.withArrayProperty("line_items").addObject();
        asked.put("id", sold.path("id").asLong()).put("quantity", quantity);
        asked.put("refund_total", of(sold.path("total"), share));
        ArrayNode taxes = asked.putArray("refund_tax");
        sold.path("taxes").forEach(tax -> taxes.addObject()
                .put("id", tax.path("id").asLong())
                .put("refund_total", of(tax.path("total"), share)));
    }

    private static String of(JsonNode amount, BigDecimal share) {
        return new BigDecimal(amount.asText("0").isEmpty() ? "0" : amount.asText("0"))
                .multiply(share)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    void pick(long orderId) {
        journey.rows.update(
                "UPDATE dbo.PS_DOC_HDR SET HAS_PCKD_LINS = 'Y', LST_MAINT_USR_ID = 'TILL' WHERE DOC_ID = ?",
                docId(orderId));
        journey.rows.update("UPDATE dbo.PS_DOC_LIN SET QTY_PCKD = QTY_SOLD WHERE DOC_ID = ?", docId(orderId));
    }

    void undoPick(long orderId) {
        journey.rows.update("UPDATE dbo.PS_DOC_HDR SET HAS_PCKD_LINS = 'N' WHERE DOC_ID = ?", docId(orderId));
        journey.rows.update("UPDATE dbo.PS_DOC_LIN SET QTY_PCKD = 0 WHERE DOC_ID = ?", docId(orderId));
    }

    /** The till releases the order, and posts nothing yet. */
    void release(long orderId) {
        till.release(docId(orderId));
    }

    /** The till releases the order and posts all that belongs to it. */
    void ship(long orderId) {
        till.finish(docId(orderId));
    }

    /** The till posts what is open of the order's tickets: deposits, late ones and returned ones, and returns. */
    void postTickets(long orderId) {
        documents(orderId).forEach(till::post);
    }

    /** What CounterPoint has sold of the order, less what it took back. */
    BigDecimal net(long orderId) {
        return sum(orderId, """
                SELECT T.TOT AS AMT FROM dbo.PS_DOC_HDR_TOT T JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = T.DOC_ID
                 WHERE T.DOC_ID = ? AND (T.TOT_TYP = 'S' OR ISNULL(H.HAS_RLSD_LINS, 'N') <> 'Y')
                UNION ALL SELECT TOT AS AMT FROM dbo.PS_TKT_HIST WHERE DOC_ID = ?""");
    }

    /** What CounterPoint took for the order, less what it paid out. */
    BigDecimal tendered(long orderId) {
        return sum(orderId, """
                SELECT AMT FROM dbo.PS_DOC_PMT WHERE DOC_ID = ?
                UNION ALL SELECT AMT FROM dbo.PS_TKT_HIST_PMT WHERE DOC_ID = ?""");
    }

    /** Every document that the order has or had: its own, its deposits, its releases, its returns. */
    private List<Long> documents(long orderId) {
        return journey.rows.queryForList("""
                    SELECT DOC_ID FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?
                    UNION SELECT DEPOSIT_DOC_ID FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ? AND DEPOSIT_DOC_ID IS NOT NULL
                    UNION SELECT DOC_ID FROM dbo.USER_FOLLOW_UP WHERE WOO_ORDER_ID = ? AND DOC_ID IS NOT NULL
                    UNION SELECT O.DOC_ID FROM dbo.PS_DOC_HDR_ORIG_DOC O JOIN dbo.USER_ORDER_DOCUMENT D ON D.DOC_ID = O.ORIG_DOC_ID
                           WHERE D.WOO_ORDER_ID = ?
                    UNION SELECT O.DOC_ID FROM dbo.PS_TKT_HIST_ORIG_DOC O JOIN dbo.USER_ORDER_DOCUMENT D ON D.DOC_ID = O.ORIG_DOC_ID
                           WHERE D.WOO_ORDER_ID = ?""", Long.class, orderId, orderId, orderId, orderId, orderId);
    }

    private BigDecimal sum(long orderId, String sql) {
        return documents(orderId).stream()
                .flatMap(docId -> journey.rows.queryForList(sql, BigDecimal.class, docId, docId).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the shop has sold of the order, less what it paid back. */
    BigDecimal shopNet(long orderId) {
        return shopNet(journey.shop.order(orderId));
    }

    static BigDecimal shopNet(ObjectNode order) {
        BigDecimal net = new BigDecimal(order.path("total").asText());
        for (JsonNode refund : order.path("refunds")) {
            net = net.add(new BigDecimal(refund.path("total").asText()));
        }
        return order.path("status").asText().equals("cancelled") ? BigDecimal.ZERO : net;
    }

    long docId(long orderId) {
        return (long) journey.row("SELECT DOC_ID FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", orderId)
                .get("DOC_ID");
    }

    List<Map<String, Object>> followUps(long orderId) {
        return journey.list("SELECT * FROM dbo.USER_FOLLOW_UP WHERE WOO_ORDER_ID = ? ORDER BY FOLLOW_UP_ID", orderId);
    }

    Map<String, Object> followUp(long orderId) {
        return journey.row("SELECT * FROM dbo.USER_FOLLOW_UP WHERE WOO_ORDER_ID = ?", orderId);
    }
}
