package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.Item;
import io.tillbridge.counterpoint.ItemRows;
import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the shop's products are in CounterPoint, for one order: first the product map, then an item of the SKU's own
 * name, then the SKU less an ending that names a unit (journey.md §7.22).
 */
public final class Catalogue {
    private record Mapping(String itemNo, String unit) {}

    /** An item and the unit it was sold in. */
    public record Sold(Item item, Item.Unit unit) {}

    private final Map<String, Mapping> mapped = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> endings;
    private final Map<String, Item> items;

    /**
     * @param endings of a SKU, to units
     * @param rows    of find-items.sql
     */
    public Catalogue(Map<String, String> endings, List<Map<String, Object>> rows) {
        this.endings = endings;
        this.items = ItemRows.read(rows);
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            if (columns.value("MAP_KEY").isPresent()) {
                mapped.put(columns.text("MAP_KEY"), new Mapping(columns.text("MAP_ITEM_NO"), columns.text("MAP_UNIT")));
            }
        }
    }

    /** Every item number that a SKU of the order may name by itself. */
    public static Set<String> candidates(Order order, Map<String, String> endings) {
        Catalogue catalogue = new Catalogue(endings, List.of());
        Set<String> candidates = new LinkedHashSet<>();
        for (LineItem line : order.lines()) {
            if (!line.sku().isEmpty()) {
                candidates.add(line.sku());
                catalogue.ending(line.sku()).ifPresent(ending -> candidates.add(base(line.sku(), ending)));
            }
        }
        return candidates;
    }

    /** @param place the line's place in the order, from 1, as the shopkeeper counts */
    public Decision<Sold> find(LineItem line, int place, String location) {
        Mapping mapping = mapped.get(ProductKey.of(line));
        if (mapping != null) {
            return sold(line, place, location, mapping.itemNo(), mapping.unit());
        }
        Item own = items.get(line.sku());
        if (own != null) {
            return Decision.accept(new Sold(own, own.stockingUnit()));
        }
        Optional<String> ending = line.sku().isEmpty() ? Optional.empty() : ending(line.sku());
        return sold(
                line,
                place,
                location,
                ending.map(end -> base(line.sku(), end)).orElse(line.sku()),
                ending.map(endings::get).orElse(""));
    }

    private Decision<Sold> sold(LineItem line, int place, String location, String itemNo, String unitCode) {
        Item item = items.get(itemNo);
        if (item == null) {
            return Decision.refuse(unknownItem(line, place, location, itemNo));
        }
        Optional<Item.Unit> unit = unitCode.isEmpty() ? Optional.of(item.stockingUnit()) : item.unit(unitCode);
        return unit.map(found -> Decision.accept(new Sold(item, found)))
                .orElseGet(() -> Decision.refuse(unknownUnit(line, place, item, unitCode)));
    }

    private static Rejection unknownItem(LineItem line, int place, String location, String itemNo) {
        String key = ProductKey.of(line);
        String what = line.sku().isEmpty()
                ? "Line " + place + ", “" + line.name() + "”, has no SKU: the product has none or was deleted."
                : "Line " + place + ", SKU " + line.sku() + ": no CounterPoint item " + itemNo + " at location "
                        + location + ".";
        String add = itemNo.isEmpty() ? "Give the product a SKU" : "Add item " + itemNo + " in CounterPoint";
        String mend = add + ", or map the product to an item that is there: products map '" + key + "' ITEM-NO --apply";
        return Rejection.of(Reason.ITEM_UNKNOWN, what, "line_items[" + (place - 1) + "].sku", mend)
                .waitingFor("item", itemNo.isEmpty() ? key : itemNo);
    }

    private static Rejection unknownUnit(LineItem line, int place, Item item, String unitCode) {
        return Rejection.of(
                        Reason.UNIT_UNKNOWN,
                        "Line " + place + ", SKU " + line.sku() + ": item " + item.itemNo() + " has no unit " + unitCode
                                + "; a " + unitCode + " is not one "
                                + item.stockingUnit().code() + ".",
                        "line_items[" + (place - 1) + "].sku",
                        "Give the item the unit in CounterPoint, or map the product with: products map '"
                                + ProductKey.of(line) + "' " + item.itemNo() + " --unit "
                                + item.stockingUnit().code() + " --apply")
                .waitingFor("unit", item.itemNo());
    }

    /** The longest ending that fits, so that -PACKAGE is not read as an ending of another. */
    private Optional<String> ending(String sku) {
        String upper = sku.toUpperCase(Locale.ROOT);
        return endings.keySet().stream()
                .filter(ending -> upper.length() > ending.length() && upper.endsWith(ending.toUpperCase(Locale.ROOT)))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    private static String base(String sku, String ending) {
        return sku.substring(0, sku.length() - ending.length());
    }
}
