package io.tillbridge.sandbox.shop.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the shop sells: the recorded catalogue with its prices and classes, and a few articles the till does not know. */
public final class Catalogue {

    /** A product of the shop that CounterPoint has no item for. */
    public static final long UNKNOWN_TO_THE_TILL = 226;

    public static final long NO_SKU = 211;
    public static final long SHIRT = 212;

    private static final Instant OPENED = Instant.parse("2026-08-24T12:00:00Z");
    private static final List<String> NAMES = List.of(
            "Hammer",
            "Brush 2\"",
            "Paint – Crème",
            "Café mug",
            "Garden hose 50'",
            "Nails &amp; screws",
            "Señor Salsa",
            "Déjà-vu poster",
            "Drill ½\"",
            "Tape");

    private final ShopStore store;
    private final ShopLinks links;

    public Catalogue(ShopStore store, ShopLinks links) {
        this.store = store;
        this.links = links;
    }

    /** Fills an empty shop; one that kept its products keeps them. */
    public void open() {
        if (store.products().size() > 0) {
            return;
        }
        for (int n = 1; n <= 200; n++) {
            item(n);
        }
        ObjectNode service = product(210, "SVC-0001", "Gift wrapping (service)", "4.50");
        keep(service.put("virtual", true).put("shipping_required", false).put("shipping_taxable", false));
        keep(product(NO_SKU, "", "No SKU at all", "3.333"));
        shirt();
        stocked(220, "01-10100", "Sealant tube, clear", "8.95");
        stocked(221, "01-10102", "Sealant tube, white", "8.95");
        stocked(222, "01-11051", "Masking film 20 m", "12.40");
        stocked(223, "01-11174", "Sanding discs P120, pack", "21.1831");
        stocked(224, "01-10251", "Glove, nitrile", "2.50");
        stocked(225, "01-10251-PACKAGE", "Gloves, nitrile, dozen", "28.10");
        stocked(UNKNOWN_TO_THE_TILL, "NEW-9001", "Just arrived – not in the till yet", "17.25");
    }

    /** The price the recorded shop had, in cents: it climbs by 1.37 an item and starts over; every twentieth is on sale. */
    static BigDecimal price(int n) {
        BigDecimal regular = n == 1 ? BigDecimal.valueOf(237, 2) : BigDecimal.valueOf(137L * n % 9900 + 99, 2);
        return n % 20 == 0 ? regular.multiply(BigDecimal.valueOf(8, 1)).setScale(2, RoundingMode.HALF_UP) : regular;
    }

    private void item(int n) {
        String number = String.format(Locale.ROOT, "%04d", n);
        ObjectNode item = product(9L + n, "ITEM-" + number, NAMES.get(n % 10) + " " + number, price(n).toPlainString());
        item.put("short_description", "<p>Item " + n + " &amp; co</p>\n");
        item.put("tax_class", n % 25 == 0 ? "reduced-rate" : "");
        if (n % 40 == 1 && n < 181) {
            item.put("tax_status", "none").put("shipping_taxable", false);
        }
        if (n % 20 == 0) {
            item.put(
                    "regular_price", BigDecimal.valueOf(137L * n % 9900 + 99, 2).toPlainString());
            item.put("sale_price", price(n).toPlainString()).put("on_sale", true);
        }
        keep(item.put("manage_stock", true).put("stock_quantity", 100 + n * 37 % 400));
    }

    private void shirt() {
        ObjectNode parent = product(SHIRT, "VAR-0001", "T-Shirt “Lab”", "15.00");
        parent.put("type", "variable").put("regular_price", "").put("has_options", true);
        ObjectNode attribute = parent.putArray("attributes").addObject().put("id", 0);
        attribute.put("name", "Size").put("slug", "Size").put("position", 0);
        attribute.put("visible", true).put("variation", true);
        attribute.putArray("options").add("S").add("M").add("L");
        parent.putArray("variations").add(213).add(214).add(215);
        keep(parent);
        List<String> sizes = List.of("S", "M", "L");
        for (int i = 0; i < sizes.size(); i++) {
            variation(213L + i, sizes.get(i));
        }
    }

    private void variation(long id, String size) {
        ObjectNode variation = (ObjectNode) ShopJson.form("variation");
        describe(variation, id, "VAR-0001-" + size, size, "15.00");
        variation.put("parent_id", SHIRT).put("manage_stock", true).put("stock_quantity", 200);
        variation
                .putArray("attributes")
                .addObject()
                .put("id", 0)
                .put("name", "Size")
                .put("slug", "size")
                .put("option", size);
        links.put(variation, "products/" + SHIRT + "/variations/" + id);
        store.products().put(variation);
    }

    private void stocked(long id, String sku, String name, String price) {
        keep(product(id, sku, name, price).put("manage_stock", true).put("stock_quantity", 500));
    }

    private static ObjectNode product(long id, String sku, String name, String price) {
        ObjectNode product = (ObjectNode) ShopJson.form("product");
        describe(product, id, sku, name, price);
        return product.put(
                "slug", name.toLowerCase(Locale.ROOT).replaceAll("&amp;", "").replaceAll("[^a-z0-9]+", "-"));
    }

    private static void describe(ObjectNode product, long id, String sku, String name, String price) {
        product.put("id", id).put("sku", sku).put("name", name);
        product.put("price", price).put("regular_price", price);
        Instant created = OPENED.plus(Duration.ofHours(id));
        ShopClock.stamp(product, "date_created", created);
        ShopClock.stamp(product, "date_modified", created.plus(Duration.ofDays(1)));
    }

    private void keep(ObjectNode product) {
        store.products().put(links.put(product, "products/" + product.path("id").asLong()));
    }
}
