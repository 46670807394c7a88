package io.tillbridge.journey.stock;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A rule as a person wants it: the parameters of update-rule.sql and insert-rule.sql. Null says nothing of it. */
public record RuleChange(
        String shop,
        String ruleTyp,
        String ruleKey,
        int place,
        BigDecimal buffer,
        String sell,
        String backorders,
        Instant utcTime)
        implements Row {
    private static final List<String> NEAREST_FIRST = List.of("ITEM", "STAT", "TYP", "CATEG", "LOC", "SHOP");

    /** @param shop {@code *} is every shop */
    public static RuleChange decide(
            String shop, String type, String key, BigDecimal buffer, String sell, String backorders, Instant now) {
        String about = type.toUpperCase(Locale.ROOT);
        if (!NEAREST_FIRST.contains(about)) {
            throw Refusal.badQuestion("type", "A rule is about one of " + String.join(", ", NEAREST_FIRST) + ".");
        }
        if (buffer != null && Set.of("STAT", "TYP").contains(about)) {
            throw Refusal.badQuestion("buffer", "A buffer is kept back by ITEM, CATEG, LOC or SHOP.");
        }
        if (about.equals("LOC") && (sell != null || backorders != null || !shop.equals("*"))) {
            throw Refusal.badQuestion(
                    "type", "Of a location only a buffer can be kept back, and for every shop alike.");
        }
        return new RuleChange(
                shop,
                about,
                about.equals("SHOP") ? "*" : key,
                NEAREST_FIRST.indexOf(about) + 1,
                buffer,
                sell == null
                        ? null
                        : oneOf("sell", sell.toUpperCase(Locale.ROOT), Set.of("STOCK", "ALWAYS", "NEVER", "LEAVE")),
                backorders == null
                        ? null
                        : oneOf("backorders", backorders.toLowerCase(Locale.ROOT), Set.of("no", "notify", "yes")),
                now);
    }

    private static String oneOf(String field, String word, Set<String> words) {
        if (!words.contains(word)) {
            throw Refusal.badQuestion(
                    field,
                    "--" + field + " is one of " + String.join(", ", List.copyOf(new java.util.TreeSet<>(words)))
                            + ".");
        }
        return word;
    }
}
