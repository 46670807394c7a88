package io.tillbridge.journey.customers;

import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Instant;
import java.util.Map;

/**
 * What a fresh look at an account that is staged already changes. The shop's stamp of an account says nothing, so only
 * its content counts (woocommerce.md, Dates).
 *
 * @param changed   false where there is nothing new
 * @param fromState where the account stands
 * @param state     where it goes
 */
public record AccountDecision(
        boolean changed,
        long stagingId,
        String shop,
        String sourceKey,
        long accountId,
        String email,
        String contentHash,
        String payload,
        CustomerState fromState,
        CustomerState state,
        String knownHash,
        String reason,
        Instant utcTime)
        implements Row {

    /** @param known the row as it is in the database */
    static AccountDecision of(Map<String, Object> known, StagedAccount seen) {
        Columns row = Columns.of(known);
        CustomerState from = CustomerState.valueOf(row.text("STATE"));
        boolean same = row.text("CONTENT_HASH").equals(seen.contentHash());
        boolean backAgain = from == CustomerState.CANCELLED;
        return new AccountDecision(
                backAgain || !same,
                row.number("STAGING_ID"),
                seen.shop(),
                seen.sourceKey(),
                seen.accountId(),
                seen.email(),
                seen.contentHash(),
                seen.payload(),
                from,
                seen.state(),
                row.text("CONTENT_HASH"),
                seen.reason(),
                seen.utcTime());
    }

    /** The account's timeline. */
    CustomerEvent event() {
        String sentence = reason == null ? "The shop changed the account." : reason;
        return new CustomerEvent(shop, sourceKey, utcTime, "customers.stage", fromState.name(), state.name(), sentence);
    }

    /** A line of the timeline about a reason to stop. */
    static String sentence(Rejection rejection) {
        return rejection.failureClass() + " " + rejection.reason() + ": " + rejection.sentence() + " "
                + rejection.mend();
    }
}
