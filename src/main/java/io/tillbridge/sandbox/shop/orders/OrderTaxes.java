package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.catalogue.StockRoom;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Taxes an order as the shop does: each rate rounded on each line, then added up (recorded: order-everything.json). */
final class OrderTaxes {

    private final TaxTable table;
    private final StockRoom stock;
    private final ShopIds ids;

    OrderTaxes(TaxTable table, StockRoom stock, ShopIds ids) {
        this.table = table;
        this.stock = stock;
        this.ids = ids;
    }

    void apply(ObjectNode order) {
        TaxTable.Place place = TaxTable.Place.of(order);
        for (JsonNode line : order.path("line_items")) {
            taxLine((ObjectNode) line, place);
        }
        for (JsonNode shipping : order.path("shipping_lines")) {
            List<TaxTable.Rate> rates = table.rates(place, "").stream()
                    .filter(TaxTable.Rate::onShipping)
                    .toList();
            boolean taxable = Money.of(shipping.path("total")).signum() != 0;
            write((ObjectNode) shipping, "", taxable ? amounts(rates, Money.of(shipping.path("total"))) : Map.of());
        }
        for (JsonNode fee : order.path("fee_lines")) {
            write((ObjectNode) fee, "", rounded(feeTax(order, fee, place)));
        }
        taxLines(order, place);
    }

    private void taxLine(ObjectNode line, TaxTable.Place place) {
        List<TaxTable.Rate> rates =
                isTaxed(line) ? table.rates(place, line.path("tax_class").asText("")) : List.of();
        Map<Long, BigDecimal> before = amounts(rates, Money.of(line.path("subtotal")));
        write(line, null, amounts(rates, Money.of(line.path("total"))));
        line.put("subtotal_tax", Money.text(sum(before)));
        for (JsonNode tax : line.path("taxes")) {
            ((ObjectNode) tax)
                    .put("subtotal", Money.text(before.get(tax.path("id").asLong())));
        }
    }

    /** What was typed in by hand, and what is no longer sold, is taxed. */
    private boolean isTaxed(JsonNode line) {
        return stock.soldBy(line)
                .map(product -> product.path("tax_status").asText().equals("taxable"))
                .orElse(true);
    }

    /**
     * A fee below zero is a discount on the whole order: it takes tax off each class by that class's share,
     * also where its own tax status is none (woocommerce.md, Totals).
     */
    private Map<Long, BigDecimal> feeTax(JsonNode order, JsonNode fee, TaxTable.Place place) {
        BigDecimal total = Money.of(fee.path("total"));
        if (total.signum() >= 0) {
            boolean taxed = fee.path("tax_status").asText("taxable").equals("taxable");
            List<TaxTable.Rate> rates = table.rates(place, fee.path("tax_class").asText(""));
            return taxed ? exact(rates, total) : Map.of();
        }
        Map<String, BigDecimal> costs = costsByClass(order);
        BigDecimal all = costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Long, BigDecimal> taxes = new LinkedHashMap<>();
        costs.forEach((taxClass, cost) -> {
            if (!taxClass.equals("non-taxable") && all.signum() > 0) {
                BigDecimal share = total.multiply(cost).divide(all, 10, RoundingMode.HALF_UP);
                exact(table.rates(place, taxClass), share)
                        .forEach((rate, tax) -> taxes.merge(rate, tax, BigDecimal::add));
            }
        });
        return taxes;
    }

    private Map<String, BigDecimal> costsByClass(JsonNode order) {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        for (JsonNode line : order.path("line_items")) {
            String taxClass = isTaxed(line) ? line.path("tax_class").asText("") : "non-taxable";
            costs.merge(taxClass, Money.of(line.path("total")), BigDecimal::add);
        }
        for (String list : List.of("shipping_lines", "fee_lines")) {
            for (JsonNode entry : order.path(list)) {
                String status = entry.path("tax_status").asText("taxable");
                if (Money.of(entry.path("total")).signum() > 0) {
                    String taxClass =
                            status.equals("taxable") ? entry.path("tax_class").asText("") : "non-taxable";
                    costs.merge(taxClass, Money.of(entry.path("total")), BigDecimal::add);
                }
            }
        }
        return costs;
    }

    private void taxLines(ObjectNode order, TaxTable.Place place) {
        ArrayNode lines = order.putArray("tax_lines");
        for (String taxClass : List.of("", "reduced-rate")) {
            for (TaxTable.Rate rate : table.rates(place, taxClass)) {
                BigDecimal cart =
                        ofRate(order.path("line_items"), rate.id()).add(ofRate(order.path("fee_lines"), rate.id()));
                if (mentions(order, rate.id())) {
                    lines.add(taxLine(rate, cart, ofRate(order.path("shipping_lines"), rate.id())));
                }
            }
        }
    }

    private ObjectNode taxLine(TaxTable.Rate rate, BigDecimal cart, BigDecimal shipping) {
        ObjectNode line = ShopJson.object().put("id", ids.next(ShopIds.Kind.ITEM));
        line.put("rate_code", rate.code()).put("rate_id", rate.id()).put("label", rate.label());
        line.put("compound", false).put("tax_total", Money.text(cart));
        line.put("shipping_tax_total", Money.text(shipping));
        // Observed: 4 is a JSON integer, 4.5 is not.
        if (rate.percent().scale() <= 0) {
            line.put("rate_percent", rate.percent().intValueExact());
        } else {
            line.put("rate_percent", rate.percent().doubleValue());
        }
        line.putArray("meta_data");
        return line;
    }

    private static boolean mentions(JsonNode order, long rate) {
        return List.of("line_items", "shipping_lines", "fee_lines").stream()
                .flatMap(list -> order.path(list).findValues("taxes").stream())
                .flatMap(taxes -> taxes.findValues("id").stream())
                .anyMatch(id -> id.asLong() == rate);
    }

    private static BigDecimal ofRate(JsonNode list, long rate) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode entry : list) {
            for (JsonNode tax : entry.path("taxes")) {
                if (tax.path("id").asLong() == rate) {
                    sum = sum.add(Money.of(tax.path("total")));
                }
            }
        }
        return sum;
    }

    private static void write(ObjectNode entry, String subtotal, Map<Long, BigDecimal> taxes) {
        ArrayNode list = ShopJson.array();
        taxes.forEach((rate, tax) ->
                list.addObject().put("id", rate).put("total", Money.text(tax)).put("subtotal", subtotal));
        entry.put("total_tax", Money.text(sum(taxes))).set("taxes", list);
    }

    private static Map<Long, BigDecimal> amounts(List<TaxTable.Rate> rates, BigDecimal amount) {
        return rounded(exact(rates, amount));
    }

    private static Map<Long, BigDecimal> exact(List<TaxTable.Rate> rates, BigDecimal amount) {
        Map<Long, BigDecimal> taxes = new LinkedHashMap<>();
        rates.forEach(
                rate -> taxes.put(rate.id(), amount.multiply(rate.percent()).movePointLeft(2)));
        return taxes;
    }

    private static Map<Long, BigDecimal> rounded(Map<Long, BigDecimal> taxes) {
        taxes.replaceAll((rate, tax) -> Money.round(tax));
        return taxes;
    }

    private static BigDecimal sum(Map<Long, BigDecimal> taxes) {
        return taxes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
