package io.tillbridge.woocommerce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as the shop tells it. Amounts are in the order's currency and without tax unless they say tax.
 *
 * @param number     what people call the order; a text, and not always the id
 * @param paid       when the money came in; absent while it has not
 * @param customerId the shop account, 0 for a guest
 * @param paymentMethod the gateway's id, empty where none is named
 */
public record Order(
        long id,
        String number,
        String status,
        String currency,
        Instant created,
        Instant modified,
        Optional<Instant> paid,
        BigDecimal total,
        BigDecimal totalTax,
        long customerId,
        Address billing,
        Address shipping,
        String paymentMethod,
        String paymentTitle,
        String transactionId,
        String customerNote,
        List<LineItem> lines,
        List<TaxLine> taxLines,
        List<ExtraLine> shippingLines,
        List<ExtraLine> feeLines,
        List<String> coupons,
        List<RefundMention> refunds) {

    /** What paid for it; {@code none} for an order that names nothing, such as one keyed in by hand. */
    public String gateway() {
        return paymentMethod.isEmpty() ? "none" : paymentMethod;
    }

    /** Where the goods go: the shipping block, or the billing block where the shop gives none. */
    public Address shipTo() {
        return shipping.isBlank() ? billing : shipping;
    }
}
