package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.woocommerce.Refund;
import io.tillbridge.woocommerce.RefundReader;
import io.tillbridge.woocommerce.Unreadable;
import java.util.stream.Collectors;

/** Reads a refund as the shop wrote it, or says in one sentence all that is wrong with it. */
final class Refunds {

    private Refunds() {}

    static Decision<Refund> read(String json) {
        RefundReader.Reading reading = RefundReader.read(json);
        if (reading.refund().isPresent()) {
            return Decision.accept(reading.refund().get());
        }
        String faults = reading.faults().stream()
                .map(fault -> fault.field() + ": " + fault.sentence())
                .collect(Collectors.joining("; "));
        String fields = reading.faults().stream().map(Unreadable::field).collect(Collectors.joining(", "));
        return Decision.refuse(Rejection.of(
                Reason.REFUND_UNREADABLE,
                "The refund cannot be read. " + faults + ".",
                fields,
                "If it looks right in the shop, a plug-in changes the answer; mend that, then: followups replay"));
    }
}
