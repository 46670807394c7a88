package io.tillbridge.woocommerce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a refund as the shop writes it, or names every fault that makes it unreadable. */
public final class RefundReader {
    private static final String REFUNDED_ITEM = "_refunded_item_id";

    private RefundReader() {}

    /** What came of reading: a refund, or the faults that made it impossible. */
    public record Reading(Optional<Refund> refund, List<Unreadable> faults) {}

    public static Reading read(String json) {
        List<Unreadable> faults = new ArrayList<>();
        Optional<Refund> refund =
                AnswerReader.object(json, "a refund", "amount", faults).map(RefundReader::refund);
        return new Reading(faults.isEmpty() ? refund : Optional.empty(), faults);
    }

    private static Refund refund(Fields refund) {
        Instant created = refund.instant("date_created_gmt").orElseGet(() -> {
            refund.fault("date_created_gmt", "is missing");
            return Instant.EPOCH;
        });
        List<Refund.Line> lines = Stream.of("line_items", "shipping_lines", "fee_lines")
                .flatMap(list -> refund.list(list).stream())
                .map(RefundReader::line)
                .toList();
        return new Refund(refund.id("id"), created, refund.requiredAmount("amount"), refund.text("reason"), lines);
    }

    private static Refund.Line line(Fields line) {
        Map<Long, BigDecimal> taxes = new LinkedHashMap<>();
        OrderReader.taxes(line).forEach((rate, tax) -> taxes.put(rate, tax.negate()));
        String name = line.text("name");
        return new Refund.Line(
                itemId(line),
                name.isEmpty() ? line.text("method_title") : name,
                line.amount("quantity").negate(),
                line.requiredAmount("total").negate(),
                taxes);
    }

    private static long itemId(Fields line) {
        for (Fields meta : line.list("meta_data")) {
            if (!meta.isContainer("key") && meta.text("key").equals(REFUNDED_ITEM)) {
                return meta.id("value");
            }
        }
        return 0;
    }
}
