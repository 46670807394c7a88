package io.tillbridge.counterpoint;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads items as {@code find-items.sql} gives them: a row for each item with its stock and its price, if any, and one
 * without an item where a product is mapped to none that is there.
 */
public final class ItemRows {
    private static final int ALTERNATE_UNITS = 5;

    private ItemRows() {}

    /** Items by number; numbers compare without regard to case, as the database's collation does. */
    public static Map<String, Item> read(List<Map<String, Object>> rows) {
        Map<String, Item> items = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            if (columns.value("ITEM_NO").isPresent()) {
                items.put(columns.text("ITEM_NO"), item(columns));
            }
        }
        return items;
    }

    private static Item item(Columns row) {
        return new Item(
                row.text("ITEM_NO"),
                row.text("ITEM_TYP"),
                row.text("DESCR"),
                row.text("CATEG_COD"),
                row.text("SUBCAT_COD"),
                row.text("ITEM_VEND_NO"),
                row.text("TRK_METH"),
                row.text("IS_TXBL"),
                row.text("IS_DISCNTBL"),
                units(row),
                row.decimal("REG_PRC"),
                row.decimal("PRC_1"),
                cost(row),
                row.value("STOCKED").isPresent());
    }

    private static Optional<BigDecimal> cost(Columns row) {
        Optional<BigDecimal> average = row.decimal("LST_AVG_COST").filter(cost -> cost.signum() != 0);
        return average.or(() -> row.decimal("INV_LST_COST").filter(cost -> cost.signum() != 0))
                .or(() -> row.decimal("LST_COST"));
    }

    private static List<Item.Unit> units(Columns row) {
        List<Item.Unit> units = new ArrayList<>();
        units.add(new Item.Unit(0, row.text("STK_UNIT"), BigDecimal.ONE, BigDecimal.ONE));
        for (int index = 1; index <= ALTERNATE_UNITS; index++) {
            String code = row.text("ALT_" + index + "_UNIT");
            Optional<BigDecimal> numerator = row.decimal("ALT_" + index + "_NUMER");
            Optional<BigDecimal> denominator = row.decimal("ALT_" + index + "_DENOM");
            boolean usable = numerator.filter(n -> n.signum() > 0).isPresent()
                    && denominator.filter(d -> d.signum() > 0).isPresent();
            if (!code.isEmpty() && usable) {
                units.add(new Item.Unit(index, code, numerator.get(), denominator.get()));
            }
        }
        return units;
    }
}
