package io.tillbridge.journey.documents;

import io.tillbridge.counterpoint.Item;
import io.tillbridge.journey.documents.DocumentPlan.PlannedLine;
import io.tillbridge.woocommerce.LineItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What one line comes to: the shop's amounts as they are, and beside them what CounterPoint itself would have charged
 * for the unit that was sold (counterpoint.md §2.2).
 *
 * @param price        gross over quantity; it only informs, since quantity times price need not be the line
 * @param ownPrice     CounterPoint's, or the shop's where CounterPoint has none
 * @param isOverridden the shop charged something else than CounterPoint would
 */
record LineAmounts(
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal gross,
        BigDecimal net,
        BigDecimal tax,
        boolean isTaxed,
        BigDecimal ownPrice,
        BigDecimal ownExtended,
        BigDecimal regularPrice,
        boolean isOverridden,
        BigDecimal cost,
        BigDecimal costExtended) {
    static final int DECIMALS = 4;

    static LineAmounts of(PlannedLine planned) {
        LineItem line = planned.line();
        Item item = planned.sold().item();
        Item.Unit unit = planned.sold().unit();
        BigDecimal gross = cents(line.subtotal());
        BigDecimal price = gross.divide(line.quantity(), DECIMALS, RoundingMode.HALF_UP);
        Optional<BigDecimal> own = item.price().map(stocking -> perUnit(stocking, unit));
        BigDecimal cost = perUnit(item.cost().orElse(BigDecimal.ZERO), unit);
        return new LineAmounts(
                line.quantity().setScale(DECIMALS, RoundingMode.UNNECESSARY),
                price,
                gross,
                cents(line.total()),
                cents(line.totalTax()),
                !line.taxes().isEmpty() || line.totalTax().signum() != 0,
                own.orElse(price),
                own.map(each -> extended(each, line)).orElse(gross),
                item.regularPrice().map(stocking -> perUnit(stocking, unit)).orElse(price),
                own.isEmpty() || own.get().compareTo(price) != 0,
                cost,
                extended(cost, line));
    }

    private static BigDecimal extended(BigDecimal each, LineItem line) {
        return each.multiply(line.quantity()).setScale(2, RoundingMode.HALF_UP);
    }

    /** An amount of the stocking unit for one selling unit. */
    private static BigDecimal perUnit(BigDecimal amount, Item.Unit unit) {
        return amount.multiply(unit.numerator()).divide(unit.denominator(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Amounts have been checked to be whole cents; another scale is a mistake of ours, and is not rounded away. */
    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
