package io.tillbridge.journey.books.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.settings.Settings;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An order as the shop has it now, as far as the books care.
 *
 * @param credit   what was paid by gift card or credit, and is no part of the total
 * @param units    on all product lines
 * @param refunded what was given back, above zero
 */
record ShopOrder(
        long id,
        String number,
        String status,
        BigDecimal total,
        BigDecimal credit,
        Instant created,
        Optional<Instant> paid,
        BigDecimal units,
        BigDecimal refunded) {

    /** The fields that say so. */
    static final String FIELDS = "id,number,status,total,date_created_gmt,date_paid_gmt,line_items,fee_lines,refunds";

    static ShopOrder of(JsonNode order, Settings.Counterpoint settings) {
        BigDecimal units = BigDecimal.ZERO;
        for (JsonNode line : order.path("line_items")) {
            units = units.add(amount(line.path("quantity")));
        }
        BigDecimal refunded = BigDecimal.ZERO;
        for (JsonNode refund : order.path("refunds")) {
            refunded = refunded.add(amount(refund.path("total")).abs());
        }
        BigDecimal credit = BigDecimal.ZERO;
        for (JsonNode fee : order.path("fee_lines")) {
            BigDecimal total = amount(fee.path("total"));
            if (settings.creditOf(fee.path("name").asText(), total).isPresent()) {
                credit = credit.subtract(total);
            }
        }
        return new ShopOrder(
                order.path("id").asLong(),
                order.path("number").asText(),
                order.path("status").asText(),
                amount(order.path("total")),
                credit,
                stamp(order.path("date_created_gmt")).orElse(Instant.EPOCH),
                stamp(order.path("date_paid_gmt")),
                units,
                refunded);
    }

    /** What its document sells. */
    BigDecimal sold() {
        return total.add(credit);
    }

    private static BigDecimal amount(JsonNode value) {
        String text = value.asText("").strip();
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static Optional<Instant> stamp(JsonNode value) {
        try {
            return value.isTextual()
                    ? Optional.of(LocalDateTime.parse(value.asText().replaceAll("Z$", ""))
                            .toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // An order without a readable date is compared all the same, in sums only.
            return Optional.empty();
        }
    }
}
