package io.tillbridge.journey.products;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.channel.Fingerprint;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/**
 * What a shop is to be told of one product, and whether it knows.
 *
 * @param variationId 0 where it is no variation
 * @param fields      of the shop's product, its id left out
 */
record ProductChange(long mapId, String key, long productId, long variationId, ObjectNode fields, String known) {
    private static final int CENTS = 2;

    /**
     * A promotion that is on.
     *
     * @param until its first moment after, by the site's clocks
     */
    record Promotion(BigDecimal price, Optional<LocalDateTime> from, Optional<LocalDateTime> until) {}

    /**
     * @param row    of read-catalogue.sql
     * @param wanted what CounterPoint decides
     */
    static ProductChange of(Columns row, List<String> wanted, Optional<Promotion> promotion, ZoneId zone) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        Optional<BigDecimal> regular = row.decimal("REG_PRC");
        if (wanted.contains("regular-price") && regular.isPresent()) {
            fields.put("regular_price", money(regular.get()));
        }
        if (wanted.contains("promotion-price")) {
            Optional<Promotion> lower =
                    promotion.filter(offer -> regular.isEmpty() || offer.price().compareTo(regular.get()) < 0);
            fields.put("sale_price", lower.map(offer -> money(offer.price())).orElse(""));
            fields.put("date_on_sale_from_gmt", stamp(lower.flatMap(Promotion::from), zone));
            fields.put(
                    "date_on_sale_to_gmt",
                    stamp(lower.flatMap(Promotion::until).map(after -> after.minusSeconds(1)), zone));
        }
        if (wanted.contains("weight")) {
            row.decimal("WEIGHT")
                    .filter(weight -> row.text("IN_STK_UNIT").equals("Y"))
                    .ifPresent(weight ->
                            fields.put("weight", weight.stripTrailingZeros().toPlainString()));
        }
        boolean variation = row.number("WOO_VARIATION_ID") > 0;
        if (wanted.contains("status")) {
            fields.put("status", row.text("STAT").equals("D") ? variation ? "private" : "draft" : "publish");
        }
        if (wanted.contains("description")) {
            String text = row.text("LONG_DESCR").isEmpty() ? row.text("DESCR") : row.text("LONG_DESCR");
            fields.put("description", HtmlUtils.htmlEscape(text, "UTF-8"));
        }
        return new ProductChange(
                row.number("MAP_ID"),
                row.text("MAP_KEY"),
                row.number("WOO_PRODUCT_ID"),
                row.number("WOO_VARIATION_ID"),
                fields,
                row.text("CATALOGUE_HASH"));
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
    }

    /** As the shop writes it, in UTC without saying so; null where there is none. */
    private static String stamp(Optional<LocalDateTime> local, ZoneId zone) {
        return local.map(at -> at.atZone(zone)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                        .withNano(0))
                .map(at -> at.getSecond() == 0 ? at + ":00" : at.toString())
                .orElse(null);
    }

    String hash() {
        return Fingerprint.of(fields.toString());
    }

    boolean isNews() {
        return !fields.isEmpty() && !hash().equals(known);
    }

    long shopId() {
        return variationId > 0 ? variationId : productId;
    }

    String path() {
        return variationId > 0 ? "products/" + productId + "/variations/batch" : "products/batch";
    }

    ObjectNode json() {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", shopId());
        entry.setAll(fields);
        return entry;
    }
}
