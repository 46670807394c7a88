package io.tillbridge.counterpoint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item as IM_ITEM, IM_INV at the stock location and IM_PRC tell it (counterpoint.md §5).
 *
 * @param itemTyp I inventory, N non-inventory, S service
 * @param units   position is the SELL_UNIT index: 0 the stocking unit, 1 to 5 the alternates that are in use
 * @param price   of the stocking unit at the price location, or at {@code *}; absent where CounterPoint has none
 * @param cost    of the stocking unit; absent where CounterPoint has none
 * @param stocked whether IM_INV has a row at the stock location
 */
public record Item(
        String itemNo,
        String itemTyp,
        String descr,
        String categCod,
        String subcatCod,
        String itemVendNo,
        String trkMeth,
        String isTxbl,
        String isDiscntbl,
        List<Unit> units,
        Optional<BigDecimal> regularPrice,
        Optional<BigDecimal> price,
        Optional<BigDecimal> cost,
        boolean stocked) {

    /** A selling unit; {@code numerator / denominator} stocking units make one. */
    public record Unit(int index, String code, BigDecimal numerator, BigDecimal denominator) {}

    public Unit stockingUnit() {
        return units.get(0);
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equalsIgnoreCase(code)).findFirst();
    }

    public boolean isReserved() {
        return "I".equals(itemTyp);
    }
}
