package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;

import io.tillbridge.commands.Commands;
import io.tillbridge.commands.Terminal;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Everything that can become of stock between CounterPoint and the shop, once. */
final class StockStory {
    private static final List<String> MEANT =
            List.of("ITEM-0070", "ITEM-0071", "ITEM-0072", "ITEM-0073", "VAR-0001-M", "01-10251");
    private static final List<Long> SHOWN = List.of(79L, 80L, 81L, 82L, 214L, 224L, 225L);
    private static final String STANDING = """
            SELECT M.MAP_KEY, S.STATE, S.WANT, S.WANT_QTY, S.SENT, S.SENT_QTY, S.SHOP_QTY, S.REASON_CODE, S.ATTEMPTS,
                   CASE WHEN S.READ_UTC IS NULL THEN 'N' ELSE 'Y' END AS LOOKED,
                   CASE WHEN S.CONFIRMED_UTC IS NULL THEN 'N' ELSE 'Y' END AS CONFIRMED,
                   CASE WHEN S.SHOP_STAMP_UTC IS NULL THEN 'N' ELSE 'Y' END AS STAMPED,
                   CASE WHEN S.NEXT_ATTEMPT_UTC IS NULL THEN 'N' ELSE 'Y' END AS COMES_AGAIN,
                   CASE WHEN S.CATALOGUE_HASH IS NULL THEN 'N' ELSE 'Y' END AS NEWS
              FROM dbo.USER_SHOP_STOCK S JOIN dbo.USER_PRODUCT_MAP M ON M.MAP_ID = S.MAP_ID ORDER BY M.MAP_KEY""";
    private static final String FOUND =
            "SELECT MAP_KEY, CAUSE, WANT_QTY, SHOP_QTY FROM dbo.USER_STOCK_FINDING ORDER BY FINDING_ID";
    private static final String SOLD =
            "SELECT WOO_ORDER_ID, SEEN_BY, LINE_NO, ITEM_NO, CELL, STOCK_QTY FROM dbo.USER_SALE_LINE"
                    + " WHERE ITEM_NO LIKE 'ITEM-007%' ORDER BY WOO_ORDER_ID, SEEN_BY, LINE_NO";

    private final Story story;
    private final Journey journey;
    private final Commands commands;
    private final Storeroom room;

    StockStory(Story story, Runs runs, Commands commands) {
        this.story = story;
        this.journey = story.journey;
        this.commands = commands;
        this.room = new Storeroom(journey, runs);
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("150_products-matched", this::matched);
        stages.put("151_stock-told", this::told);
        stages.put("152_stock-held", this::held);
        stages.put("153_stock-in-trouble", this::trouble);
        stages.put("154_stock-guarded", this::guarded);
        stages.put("155_stock-reconciled", this::reconciled);
        stages.put("156_stock-rules", this::rules);
        stages.put("157_products-told", this::news);
        stages.put("158_stock-posted", this::posted);
        return stages;
    }

    private void matched() {
        journey.rows.update("UPDATE dbo.IM_ITEM SET IS_ECOMM_ITEM = 'N'");
        MEANT.forEach(item ->
                journey.rows.update("UPDATE dbo.IM_ITEM SET IS_ECOMM_ITEM = 'Y', STAT = 'A' WHERE ITEM_NO = ?", item));
        for (String item : List.of("ITEM-0070", "ITEM-0071", "ITEM-0072", "ITEM-0073", "VAR-0001-M", "01-10251")) {
            room.stock(item, 40, 0);
        }
        for (long id : SHOWN) {
            journey.shop.updateProduct(id, product -> product.put("manage_stock", true)
                    .put("stock_quantity", 10)
                    .put("backorders", "no")
                    .put("status", "publish")
                    .put("regular_price", "1.00")
                    .put("description", ""));
        }
        journey.shop.updateProduct(81, product -> product.put("sku", "item-0072"));
        journey.shop.updateProduct(82, product -> product.put("sku", "ITEM-0073"));
        journey.map("BY-HAND", "ITEM-0073");
        tick("products.match");
        say("products", "match", "--json");
        story.see(journey.count("SELECT COUNT(*) FROM dbo.USER_PRODUCT_MAP") + " mapped");
        say("products", "match", "--apply", "--json");
        journey.shop.updateProduct(82, product -> product.put("sku", "BY-HAND"));
        journey.shop.updateProduct(80, product -> product.put("sku", "ITEM-0070"));
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 4 WHERE MAP_KEY = '01-10251'");
        tick("products.match");
        look();
        journey.shop.updateProduct(80, product -> product.put("sku", "ITEM-0071"));
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/products$"));
        tick("products.match");
        tick("products.match");
        look();
    }

    private void told() {
        say("stock", "push", "--json");
        look();
        tick("stock.push");
        look();
        tick("stock.push");
        look();
        room.settleStamps();
        tick("stock.push");
        room.stock("ITEM-0070", 31, 0);
        journey.shop.misbehave(times(Kind.ERROR_500, 1, "/products/batch$"));
        tick("stock.push");
        look();
        room.stock("ITEM-0070", 32, 0);
        watchTheClaim();
        tick("stock.push");
        story.database.comeBack();
        journey.rows.update("UPDATE dbo.USER_STOCK_SHOP SET BUSY_UNTIL_UTC = ?", inAnHour());
        room.stock("ITEM-0070", 33, 0);
        tick("stock.push");
        journey.rows.update("UPDATE dbo.USER_STOCK_SHOP SET BUSY_UNTIL_UTC = ?", Storeroom.now());
        tick("stock.push");
        look();
    }

    private static LocalDateTime inAnHour() {
        return Storeroom.now().plusHours(1);
    }

    /** The claim is renewed with each batch. */
    private void watchTheClaim() {
        story.database.failAt(sql -> {
            if (sql.contains("SELECT TOP (100)") && sql.contains("(SELECT MIN(")) {
                journey.rows.update("UPDATE dbo.USER_STOCK_SHOP SET BUSY_UNTIL_UTC = '2026-01-01T00:00:00'");
            }
            if (sql.contains("SHOP_STAMP_UTC = CAST")) {
                story.see("busy while it tells: "
                        + journey.count(
                                "SELECT COUNT(*) FROM dbo.USER_STOCK_SHOP WHERE BUSY_UNTIL_UTC > ?", Storeroom.now()));
            }
            return false;
        });
    }

    private void held() {
        List.of("ITEM-0070", "ITEM-0071", "ITEM-0072").forEach(item -> room.stock(item, 0, 0));
        tick("stock.push");
        journey.list("SELECT SHOP, HELD_WHY FROM dbo.USER_STOCK_SHOP WHERE HELD_UTC IS NOT NULL")
                .forEach(row -> story.see(new TreeMap<>(row).toString()));
        say("stock", "push", "--apply", "--json");
        say("stock", "push", "--apply", "--through-brake", "--json");
        List.of("ITEM-0070", "ITEM-0071", "ITEM-0072").forEach(item -> room.stock(item, 25, 0));
        tick("stock.push");
        story.see(journey.count("SELECT COUNT(*) FROM dbo.USER_STOCK_SHOP WHERE HELD_UTC IS NOT NULL") + " held");
        look();
    }

    private void trouble() {
        tick("stock.push");
        journey.shop.updateProduct(79, product -> product.put("stock_quantity", 99));
        journey.shop.updateProduct(80, product -> product.put("stock_quantity", 20));
        journey.shop.updateProduct(214, product -> product.put("manage_stock", "parent"));
        journey.rows.update("UPDATE dbo.USER_SHOP_STOCK SET STATE = 'SENT', NEXT_ATTEMPT_UTC = READ_UTC");
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 4 WHERE MAP_KEY = 'ITEM-0072'");
        tick("stock.push");
        look();
        tick("stock.push");
        look();
        room.stock("01-10251", 35, 0);
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 4 WHERE MAP_KEY = '01-10251'");
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET ITEM_NO = 'NO-SUCH' WHERE MAP_KEY = '01-10251-PACKAGE'");
        tick("stock.push");
        look();
        journey.shop.updateProduct(214, product -> product.put("manage_stock", true));
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 224 WHERE MAP_KEY = '01-10251'");
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET ITEM_NO = '01-10251' WHERE MAP_KEY = '01-10251-PACKAGE'");
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/products"));
        tick("stock.push");
        tick("products.match");
        tick("stock.push");
        tick("stock.push");
        look();
    }

    private void guarded() {
        long order =
                story.place("unstaged", Purchase.of(70, 3).by("gus@example.com").as("processing"));
        room.stock("ITEM-0070", 24, 0);
        tick("stock.push");
        look();
        story.withoutPosting(() -> {
            story.stage(order);
            tick("stock.push");
            look();
            story.clerk.setStatus(order, "on-hold");
            story.later();
            story.stage(order);
            tick("stock.push");
        });
        story.settle();
        journey.rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET STATE = 'SKIPPED' WHERE WOO_ORDER_ID = ? AND STATE <> 'POSTED'",
                order);
        tick("stock.push");
        tick("stock.push");
        look();
    }

    private void reconciled() {
        room.stock("ITEM-0070", 23, 0);
        journey.shop.updateProduct(80, product -> product.put("stock_quantity", 77));
        journey.rows.update("UPDATE dbo.USER_STOCK_FINDING SET AT_UTC = DATEADD(DAY, -100, AT_UTC)");
        journey.rows.update("UPDATE dbo.USER_SALE_LINE SET AT_UTC = DATEADD(DAY, -100, AT_UTC)");
        journey.rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET UPDATED_UTC = DATEADD(DAY, -100, UPDATED_UTC) WHERE WOO_ORDER_ID = ?",
                story.id("unstaged"));
        say("stock", "reconcile", "--json");
        look();
        journey.rows.update(
                "UPDATE dbo.USER_STOCK_SHOP SET HELD_UTC = ?, HELD_WHY = 'A story holds it.'", Storeroom.now());
        journey.rows.update("DELETE FROM dbo.USER_SHOP_STOCK WHERE MAP_ID = (SELECT MAP_ID FROM dbo.USER_PRODUCT_MAP"
                + " WHERE MAP_KEY = 'ITEM-0072')");
        journey.shop.updateProduct(81, product -> product.put("stock_quantity", 4));
        story.place("unseen", Purchase.of(71, 1).by("una@example.com").as("processing"));
        tick("stock.reconcile");
        look();
        tick("stock.push");
        look();
    }

    private void rules() {
        say("stock", "rule", "ITEM", "ITEM-0070", "--buffer", "5", "--apply", "--json");
        say("stock", "rule", "ITEM", "ITEM-0070", "--buffer", "6", "--sell", "stock", "--apply");
        say("stock", "rule", "--json");
        room.settleStamps();
        tick("stock.push");
        look();
        say("stock", "rule", "ITEM", "ITEM-0070", "--remove", "--apply");
        tick("stock.push");
        look();
    }

    private void news() {
        say("products", "push", "--json");
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 4 WHERE MAP_KEY = 'ITEM-0071'");
        tick("products.push");
        look();
        journey.rows.update("UPDATE dbo.USER_PRODUCT_MAP SET WOO_PRODUCT_ID = 80 WHERE MAP_KEY = 'ITEM-0071'");
        journey.rows.update(
                "UPDATE dbo.IM_PRC SET REG_PRC = REG_PRC + 1, RS_UTC_DT = ? WHERE ITEM_NO = 'ITEM-0070'",
                Storeroom.now());
        tick("products.push");
        journey.rows.update(
                "UPDATE dbo.IM_PRC SET REG_PRC = REG_PRC - 1, RS_UTC_DT = ? WHERE ITEM_NO = 'ITEM-0070'",
                Storeroom.now());
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/batch$"));
        tick("products.push");
        tick("products.push");
        for (long id : List.of(79L, 80L, 214L, 225L)) {
            story.see("product " + id + " " + journey.shop.product(id).path("regular_price") + " "
                    + journey.shop.product(id).path("status") + " "
                    + journey.shop.product(id).path("description"));
        }
    }

    private void posted() {
        tick("stock.push");
        tick("stock.push");
        room.settleStamps();
        journey.shop.updateProduct(79, product -> product.put("stock_quantity", 500));
        long order =
                story.place("hears", Purchase.of(70, 2).by("hal@example.com").paidWith("ch_158"));
        story.clerk.post(story.stage(order));
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(3))
                    .until(() -> room.shopQuantity(70) < 100
                            && journey.count(
                                            "SELECT COUNT(*) FROM dbo.USER_STOCK_SHOP WHERE BUSY_UNTIL_UTC > ?",
                                            Storeroom.now())
                                    == 0);
        } catch (ConditionTimeoutException e) {
            story.see("the shop is not told");
        }
        story.settle();
        story.see("ITEM-0070 " + room.shopQuantity(70));
    }

    private void tick(String schedule) {
        journey.shop.log().clear();
        story.clerk.tick(schedule);
        seeCalls();
    }

    private void say(String... words) {
        journey.shop.log().clear();
        Terminal said = Terminal.run(commands, words);
        story.see(String.join(" ", words) + " " + said.exit() + " " + said.err().strip() + " "
                + said.out().replaceAll("\\s+", " ").replaceAll("\"utcTime\" : [^,}]+", "\"utcTime\" : (time)"));
        seeCalls();
    }

    private void seeCalls() {
        journey.shop.log().entries().stream()
                .filter(call -> !call.path().contains("/notes") && !call.path().matches(".*/orders/\\d+.*"))
                .map(call -> call.method() + " " + call.path() + "?" + call.query() + " " + call.status())
                .forEach(story::see);
    }

    private void look() {
        journey.list(STANDING).forEach(row -> story.see("standing " + said(row)));
        journey.list(FOUND).forEach(row -> story.see("found " + said(row)));
        journey.list(SOLD).forEach(row -> story.see("sold " + said(row)));
        for (long id : SHOWN) {
            story.see("shop " + journey.shop.product(id).path("sku").asText() + " "
                    + journey.shop.product(id).path("stock_quantity") + " "
                    + journey.shop.product(id).path("manage_stock"));
        }
    }

    private static String said(Map<String, Object> row) {
        Map<String, Object> said = new TreeMap<>(row);
        said.values().removeIf(value -> value == null);
        return said.toString();
    }
}
