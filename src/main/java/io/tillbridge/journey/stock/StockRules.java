package io.tillbridge.journey.stock;

import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a shop may sell an item: the nearest rule of USER_STOCK_RULE that says something counts. */
record StockRules(List<StockRules.Rule> rules) {

    /** Whether an item's stock counts. */
    enum Sell {
        /** What is available is sold. */
        STOCK,
        /** Always, as what a vendor ships does. */
        ALWAYS,
        /** Not any more. */
        NEVER,
        /** The shop's own affair. */
        LEAVE
    }

    /** @param kind ITEM, STAT, TYP, CATEG, LOC or SHOP */
    record Rule(String kind, String key, String sell, String backorders) {

        private boolean isAbout(Available item) {
            return switch (kind) {
                case "ITEM" -> key.equalsIgnoreCase(item.itemNo());
                case "STAT" -> key.equalsIgnoreCase(item.status());
                case "TYP" -> key.equalsIgnoreCase(item.type());
                case "CATEG" -> key.equalsIgnoreCase(item.category());
                default -> kind.equals("SHOP");
            };
        }
    }

    /** @param rows of read-rules.sql, nearest first */
    static StockRules of(List<Map<String, Object>> rows) {
        return new StockRules(rows.stream()
                .map(Columns::of)
                .map(row ->
                        new Rule(row.text("RULE_TYP"), row.text("RULE_KEY"), row.text("SELL"), row.text("BACKORDERS")))
                .toList());
    }

    Sell sell(Available item) {
        return nearest(item, true)
                .map(rule -> Sell.valueOf(rule.sell().toUpperCase(Locale.ROOT)))
                .orElse(Sell.STOCK);
    }

    /** Empty where the shop's own word holds. */
    String backorders(Available item) {
        return nearest(item, false).map(Rule::backorders).orElse("");
    }

    private Optional<Rule> nearest(Available item, boolean sell) {
        return rules.stream()
                .filter(rule -> !(sell ? rule.sell() : rule.backorders()).isEmpty())
                .filter(rule -> rule.isAbout(item))
                .findFirst();
    }
}
