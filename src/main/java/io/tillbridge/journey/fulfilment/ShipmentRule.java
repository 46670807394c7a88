package io.tillbridge.journey.fulfilment;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has left, by the evidence of CounterPoint's rows (counterpoint.md §12). The planned ship date is not read at all. */
final class ShipmentRule {
    private ShipmentRule() {}

    /**
     * @param lineRows    of read-lines.sql
     * @param releaseRows of read-releases.sql
     * @param parcelRows  of read-parcels.sql
     */
    static Shipment of(
            List<Map<String, Object>> lineRows,
            List<Map<String, Object>> releaseRows,
            List<Map<String, Object>> parcelRows) {
        Map<String, BigDecimal> released = released(releaseRows);
        boolean byRelease = !released.isEmpty();
        boolean inHistory = false;
        boolean byQuantity = false;
        List<ShippedLine> lines = new ArrayList<>();
        for (Map<String, Object> row : lineRows) {
            Columns columns = Columns.of(row);
            BigDecimal ordered = columns.decimal("QTY_SOLD").orElse(BigDecimal.ZERO);
            if (ordered.signum() <= 0) {
                continue;
            }
            inHistory = inHistory || columns.text("IN_HISTORY").equals("Y");
            BigDecimal left = quantity(columns, "QTY_SHIPPED")
                    .max(quantity(columns, "QTY_INVCD"))
                    .min(ordered);
            byQuantity = byQuantity || left.signum() > 0;
            String item = columns.text("ITEM_NO");
            BigDecimal sold = released.getOrDefault(item, BigDecimal.ZERO).min(ordered);
            released.merge(item, sold, BigDecimal::subtract);
            lines.add(new ShippedLine((int) columns.number("LIN_SEQ_NO"), item, ordered, left.max(sold)));
        }
        List<Parcel> parcels = parcels(parcelRows);
        return new Shipment(strongest(inHistory, byRelease, byQuantity, !parcels.isEmpty()), lines, parcels);
    }

    private static Evidence strongest(boolean inHistory, boolean byRelease, boolean byQuantity, boolean byParcel) {
        if (inHistory) {
            return Evidence.HISTORY;
        }
        if (byRelease) {
            return Evidence.RELEASE;
        }
        return byQuantity ? Evidence.QUANTITIES : byParcel ? Evidence.TRACKING : Evidence.NONE;
    }

    /** By item: which line a release ticket's line came from is not said on every site. */
    private static Map<String, BigDecimal> released(List<Map<String, Object>> rows) {
        Map<String, BigDecimal> released = new HashMap<>();
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            released.merge(columns.text("ITEM_NO"), quantity(columns, "QTY_SOLD"), BigDecimal::add);
        }
        return released;
    }

    private static List<Parcel> parcels(List<Map<String, Object>> rows) {
        Map<String, Parcel> parcels = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            String number = columns.text("TRK_NO").strip();
            if (!number.isEmpty()) {
                parcels.putIfAbsent(
                        number,
                        new Parcel(
                                number,
                                columns.text("SHIP_VIA_COD"),
                                columns.local("SHIPPED_DT")
                                        .map(java.time.LocalDateTime::toLocalDate)
                                        .orElse(null)));
            }
        }
        return List.copyOf(parcels.values());
    }

    /** A quantity below zero is a correction of somebody's, and nothing that left. */
    private static BigDecimal quantity(Columns columns, String name) {
        return columns.decimal(name).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    }
}
