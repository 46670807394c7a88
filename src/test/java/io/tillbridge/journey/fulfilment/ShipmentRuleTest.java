package io.tillbridge.journey.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What has left, by each kind of evidence, strongest first. */
class ShipmentRuleTest {
    private static final List<Map<String, Object>> NONE = List.of();

    @Test
    void anOrderInHistoryHasLeftWhole() {
        Shipment shipment = ShipmentRule.of(List.of(line(1, "A", 3, 3, 3, "Y")), NONE, NONE);

        assertThat(shipment.evidence()).isEqualTo(Evidence.HISTORY);
        assertThat(shipment.isComplete()).isTrue();
    }

    @Test
    void releasedQuantitiesGoToTheLinesOfTheirItemInOrder() {
        Shipment shipment = ShipmentRule.of(
                List.of(line(1, "A", 2, 0, 0, "N"), line(2, "A", 3, 0, 0, "N"), line(3, "B", 1, 0, 0, "N")),
                List.of(release("A", 1), release("A", 2)),
                NONE);

        assertThat(shipment.evidence()).isEqualTo(Evidence.RELEASE);
        assertThat(shipped(shipment)).containsExactly("2", "1", "0");
        assertThat(shipment.words()).isEqualTo("shipped in part, 2 of 2 A, 1 of 3 A, 0 of 1 B.");
    }

    @Test
    void whatIsInvoicedHasLeftAsWhatIsShipped() {
        Shipment shipment =
                ShipmentRule.of(List.of(line(1, "A", 2, 1, 0, "N"), line(2, "B", 2, 0, 5, "N")), NONE, NONE);

        assertThat(shipment.evidence()).isEqualTo(Evidence.QUANTITIES);
        assertThat(shipped(shipment)).containsExactly("1", "2");
    }

    @Test
    void aTrackingNumberAloneCompletesNothing() {
        Shipment shipment = ShipmentRule.of(
                List.of(line(1, "A", 2, 0, 0, "N")), NONE, List.of(parcel("1Z9"), parcel(" 1Z9 "), parcel(" ")));

        assertThat(shipment.evidence()).isEqualTo(Evidence.TRACKING);
        assertThat(shipment.isComplete()).isFalse();
        assertThat(shipment.words()).isEqualTo("a parcel is on its way; tracking 1Z9.");
    }

    @Test
    void nothingKnownIsNoNews() {
        Shipment shipment = ShipmentRule.of(List.of(line(1, "A", 2, 0, 0, "N")), NONE, NONE);

        assertThat(shipment.evidence()).isEqualTo(Evidence.NONE);
        assertThat(shipment.isMoreThan(Shipment.NOTHING)).isFalse();
    }

    @Test
    void aParcelThatIsNoMoreReadStaysKnown() {
        List<Map<String, Object>> lines = List.of(line(1, "A", 2, 1, 0, "N"));
        Shipment first = ShipmentRule.of(lines, NONE, List.of(parcel("1Z1")));
        Shipment later = ShipmentRule.of(lines, NONE, List.of(parcel("1Z2"))).and(first);

        assertThat(later.parcels()).extracting(Parcel::number).containsExactly("1Z1", "1Z2");
        assertThat(later.isMoreThan(first)).isTrue();
        assertThat(later.and(later).isMoreThan(later)).isFalse();
    }

    /** However evidence comes and goes, nothing goes back, and nothing is ever more than was ordered. */
    @Property(tries = 200)
    void whatHasLeftNeverComesBack(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = -1, max = 9) Integer> looks) {
        Shipment known = Shipment.NOTHING;
        for (int shipped : looks) {
            Shipment now = ShipmentRule.of(List.of(line(1, "A", 5, shipped, 0, "N")), NONE, NONE)
                    .and(known);
            BigDecimal before = known.lines().isEmpty()
                    ? BigDecimal.ZERO
                    : known.lines().get(0).shipped();
            assertThat(now.lines().get(0).shipped()).isBetween(before, BigDecimal.valueOf(5));
            known = ShipmentText.read(ShipmentText.of(now));
            assertThat(known).isEqualTo(now);
        }
    }

    private static List<String> shipped(Shipment shipment) {
        return shipment.lines().stream()
                .map(line -> ShippedLine.plain(line.shipped()))
                .toList();
    }

    private static Map<String, Object> line(
            int number, String item, int ordered, int shipped, int invoiced, String history) {
        return Map.of(
                "LIN_SEQ_NO",
                number,
                "ITEM_NO",
                item,
                "QTY_SOLD",
                BigDecimal.valueOf(ordered),
                "QTY_SHIPPED",
                BigDecimal.valueOf(shipped),
                "QTY_INVCD",
                BigDecimal.valueOf(invoiced),
                "IN_HISTORY",
                history);
    }

    private static Map<String, Object> release(String item, int quantity) {
        return Map.of("ITEM_NO", item, "QTY_SOLD", BigDecimal.valueOf(quantity));
    }

    private static Map<String, Object> parcel(String number) {
        Map<String, Object> row = new HashMap<>(Map.of("TRK_NO", number, "SHIP_VIA_COD", "UPS"));
        row.put("SHIPPED_DT", null);
        return row;
    }
}
