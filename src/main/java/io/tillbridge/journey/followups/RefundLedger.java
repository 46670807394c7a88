package io.tillbridge.journey.followups;

import io.tillbridge.woocommerce.ExtraLine;
import io.tillbridge.woocommerce.LineItem;
import io.tillbridge.woocommerce.Order;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What of an order is still to be refunded, line by line, after the refunds so far.
 *
 * @param left  of the order's total
 * @param items by the shop's id of the line
 */
public record RefundLedger(BigDecimal left, Map<Long, Item> items) {

    /** Which part of an order a line is of. */
    public enum Part {
        LINE,
        SHIPPING,
        FEE
    }

    /**
     * A line of the order as far as it is not refunded.
     *
     * @param place of a product line: its LIN_SEQ_NO, from 1
     * @param taxes tax rate id to amount
     */
    public record Item(
            long id, Part part, int place, BigDecimal quantity, BigDecimal net, Map<Long, BigDecimal> taxes) {

        Item less(BigDecimal backQuantity, BigDecimal backNet, Map<Long, BigDecimal> backTaxes) {
            Map<Long, BigDecimal> rest = new LinkedHashMap<>(taxes);
            backTaxes.forEach((rate, back) -> rest.merge(rate, back.negate(), BigDecimal::add));
            return new Item(id, part, place, quantity.subtract(backQuantity), net.subtract(backNet), rest);
        }
    }

    public static RefundLedger of(Order order) {
        Map<Long, Item> items = new LinkedHashMap<>();
        int place = 0;
        for (LineItem line : order.lines()) {
            place++;
            items.put(line.id(), new Item(line.id(), Part.LINE, place, line.quantity(), line.total(), line.taxes()));
        }
        order.shippingLines().forEach(line -> items.put(line.id(), extra(line, Part.SHIPPING)));
        order.feeLines().forEach(line -> items.put(line.id(), extra(line, Part.FEE)));
        return new RefundLedger(order.total(), Collections.unmodifiableMap(items));
    }

    private static Item extra(ExtraLine line, Part part) {
        return new Item(line.id(), part, 0, BigDecimal.ZERO, line.total(), line.taxes());
    }

    Optional<Item> item(long id) {
        return Optional.ofNullable(items.get(id));
    }

    RefundLedger with(Item changed) {
        Map<Long, Item> all = new LinkedHashMap<>(items);
        all.put(changed.id(), changed);
        return new RefundLedger(left, Collections.unmodifiableMap(all));
    }

    RefundLedger less(BigDecimal amount) {
        return new RefundLedger(left.subtract(amount), items);
    }
}
