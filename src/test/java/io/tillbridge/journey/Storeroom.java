package io.tillbridge.journey;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.http.RequestLog;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** Maps products of the sandbox shop to items, moves stock in CounterPoint, and pushes it by hand. */
class Storeroom {
    private static final List<String> OURS = List.of(
            "USER_SHOP_STOCK",
            "USER_STOCK_SHOP",
            "USER_STOCK_FINDING",
            "USER_SALE_LINE",
            "USER_KIT_PART",
            "USER_PRODUCT_MAP");

    final Journey journey;
    private final Runs runs;

    Storeroom(Journey journey, Runs runs) {
        this.journey = journey;
        this.runs = runs;
    }

    /** Nothing is mapped, and no rule of a test is left. */
    void clear() {
        OURS.forEach(table -> journey.rows.update("DELETE FROM dbo." + table));
        journey.rows.update("DELETE FROM dbo.USER_STOCK_RULE WHERE RULE_TYP NOT IN ('TYP', 'STAT')");
    }

    /** {@code ITEM-0012} is product 21 of the shop. */
    void map(int item) {
        map(sku(item), 9L + item, null, sku(item), null, null);
    }

    void map(String key, long product, Long variation, String itemNo, String unit, String cell) {
        journey.rows.update(
                "INSERT INTO dbo.USER_PRODUCT_MAP (SHOP, MAP_KEY, WOO_PRODUCT_ID, WOO_VARIATION_ID, ITEM_NO, UNIT, CELL,"
                        + " MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC) VALUES (?, ?, ?, ?, ?, ?, ?, 'AUTO', ?, ?)",
                Journey.SHOP,
                key,
                product,
                variation,
                itemNo,
                unit,
                cell,
                now(),
                now());
    }

    static String sku(int item) {
        return String.format(java.util.Locale.ROOT, "ITEM-%04d", item);
    }

    /** The item lies at the web's location and nowhere else is looked. */
    void stock(String itemNo, int onHand, int committed) {
        int touched = journey.rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = ?, QTY_COMMIT = ?, RS_UTC_DT = ? WHERE ITEM_NO = ? AND LOC_ID = '01'",
                onHand,
                committed,
                now(),
                itemNo);
        if (touched != 1) {
            throw new AssertionError("no stock row of " + itemNo);
        }
    }

    void stock(int item, int onHand) {
        stock(sku(item), onHand, 0);
    }

    void rule(String type, String key, Integer buffer, String sell, String backorders) {
        int place = List.of("ITEM", "STAT", "TYP", "CATEG", "LOC", "SHOP").indexOf(type) + 1;
        journey.rows.update(
                "INSERT INTO dbo.USER_STOCK_RULE (SHOP, RULE_TYP, RULE_KEY, PLACE, BUFFER, SELL, BACKORDERS, UPDATED_UTC)"
                        + " VALUES ('*', ?, ?, ?, ?, ?, ?, ?)",
                type,
                key,
                place,
                buffer,
                sell,
                backorders,
                now());
        journey.rows.update("UPDATE dbo.USER_SHOP_STOCK SET READ_UTC = NULL");
    }

    Run push() {
        return push(false);
    }

    /** One push of the shop on this thread, whatever else wants to push. */
    Run push(boolean through) {
        Run run = runs.open("stock.push", "CP_TO_WOO", Journey.SHOP, false);
        send("direct:stock.push-shop", run, Map.of("through", through));
        return run;
    }

    Exchange send(String address, Run run, Map<String, Object> variables) {
        return journey.camel.send(address, exchange -> {
            exchange.setVariable("shop", Journey.SHOP);
            exchange.setVariable("run", run);
            variables.forEach(exchange::setVariable);
        });
    }

    /** What was read is read long ago, so that no stamp is young any more. */
    void settleStamps() {
        LocalDateTime old = now().minusDays(1);
        journey.rows.update("UPDATE dbo.IM_INV SET RS_UTC_DT = ? WHERE RS_UTC_DT > ?", old, old);
        journey.rows.update("UPDATE dbo.USER_SALE_LINE SET AT_UTC = ? WHERE AT_UTC > ?", old, old);
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET UPDATED_UTC = ? WHERE UPDATED_UTC > ?", old, old);
    }

    int shopQuantity(int item) {
        return journey.shop.product(9L + item).path("stock_quantity").asInt();
    }

    Map<String, Object> standing(String key) {
        return journey.row(
                "SELECT S.* FROM dbo.USER_SHOP_STOCK S JOIN dbo.USER_PRODUCT_MAP M ON M.MAP_ID = S.MAP_ID WHERE M.MAP_KEY = ?",
                key);
    }

    List<Map<String, Object>> findings() {
        return journey.list("SELECT * FROM dbo.USER_STOCK_FINDING ORDER BY FINDING_ID");
    }

    long calls() {
        return journey.shop.log().entries().size();
    }

    List<RequestLog.Entry> called() {
        return journey.shop.log().entries();
    }

    static LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    }
}
