package io.tillbridge.journey.stock;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.statements.Row;
import java.time.Instant;

/** What a run has to say of one product: where shop and CounterPoint differ, or why it cannot be dealt with. */
public record Finding(
        String runId,
        String shop,
        String mapKey,
        Instant utcTime,
        Cause cause,
        Integer wantQty,
        Integer shopQty,
        String sentence)
        implements Row {

    public static Finding of(Look look, String key, Cause cause, Integer wantQty, Integer shopQty) {
        return new Finding(
                look.run().id(),
                look.shop(),
                key,
                look.at(),
                cause,
                wantQty,
                shopQty,
                key + " (" + look.shop() + "): " + cause.sentence());
    }

    /** In which run, of which shop and when something was found. */
    public record Look(Run run, String shop, Instant at) {}
}
