package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.MetaEntries;
import io.tillbridge.sandbox.shop.store.ShopIds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The shop's coupons, taken off the totals of the lines to the cent; codes come back in lower case. */
final class Coupons {

    private record Coupon(long id, boolean percent, int amount) {}

    private static final Map<String, Coupon> KNOWN = Map.of(
            "save10", new Coupon(216, true, 10),
            "fiveoff", new Coupon(217, false, 5),
            "free100", new Coupon(219, true, 100));

    private Coupons() {}

    static void apply(ObjectNode order, JsonNode asked, ShopIds ids) {
        ArrayNode applied = order.putArray("coupon_lines");
        for (JsonNode entry : asked) {
            String code = entry.path("code").asText().toLowerCase(Locale.ROOT);
            Coupon coupon = KNOWN.get(code);
            if (coupon == null) {
                throw new ShopRefusal(
                        400, "woocommerce_rest_invalid_coupon", "Coupon \"" + code + "\" does not exist!");
            }
            BigDecimal discount = takeOff(order.path("line_items"), coupon);
            line(applied.addObject(), code, coupon, discount, ids);
        }
    }

    private static void line(ObjectNode line, String code, Coupon coupon, BigDecimal discount, ShopIds ids) {
        line.put("id", ids.next(ShopIds.Kind.ITEM)).put("code", code).put("discount", Money.text(discount));
        line.put("discount_tax", "0.00");
        String kind = coupon.percent() ? "\"percent\"" : "null";
        String info = "[" + coupon.id() + ",\"" + code + "\"," + kind + "," + coupon.amount() + "]";
        MetaEntries.putShown(line, "coupon_info", info, ids);
        line.put("discount_type", coupon.percent() ? "percent" : "fixed_cart");
        line.put("nominal_amount", coupon.amount()).put("free_shipping", false);
    }

    /** Each line's share rounded down; the cents left over go to the dearest lines, one each, as long as there are any. */
    private static BigDecimal takeOff(JsonNode items, Coupon coupon) {
        List<ObjectNode> lines = new ArrayList<>(StreamSupport.stream(items.spliterator(), false)
                .map(ObjectNode.class::cast)
                .filter(line -> Money.of(line.path("total")).signum() > 0)
                .sorted(Comparator.comparing((ObjectNode line) -> Money.of(line.path("total")))
                        .reversed())
                .toList());
        BigDecimal cart =
                lines.stream().map(line -> Money.of(line.path("total"))).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted = coupon.percent()
                ? Money.round(cart.multiply(BigDecimal.valueOf(coupon.amount(), 2)))
                : cart.min(BigDecimal.valueOf(coupon.amount()));
        BigDecimal left = wanted;
        for (ObjectNode line : lines) {
            BigDecimal total = Money.of(line.path("total"));
            BigDecimal share = total.multiply(wanted).divide(cart, 2, RoundingMode.DOWN);
            line.put("total", Money.text(total.subtract(share)));
            left = left.subtract(share);
        }
        BigDecimal cent = BigDecimal.valueOf(1, 2);
        for (ObjectNode line : lines) {
            BigDecimal total = Money.of(line.path("total"));
            if (left.signum() > 0 && total.compareTo(cent) >= 0) {
                line.put("total", Money.text(total.subtract(cent)));
                left = left.subtract(cent);
            }
        }
        return wanted.subtract(left);
    }
}
