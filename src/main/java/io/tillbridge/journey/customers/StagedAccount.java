package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Account;
import java.time.Instant;

/**
 * An account on its way into USER_CUSTOMER_STAGING.
 *
 * @param sourceKey the account's id as a text: the row's key with the shop
 * @param reason    why it is not staged to be linked, null where it is
 * @param payload   what the shop wrote of the fields that count
 */
public record StagedAccount(
        String shop,
        String sourceKey,
        long accountId,
        String email,
        String contentHash,
        CustomerState state,
        String reason,
        String payload,
        Instant utcTime)
        implements Row {
    private static final int EMAIL_LENGTH = 200;

    /** @param whyNone why it is no customer's, null where it is */
    static StagedAccount of(String shop, Account account, String hash, String whyNone, String payload, Instant now) {
        String email = account.email().length() > EMAIL_LENGTH ? "" : account.email();
        return new StagedAccount(
                shop,
                Long.toString(account.id()),
                account.id(),
                email,
                hash,
                whyNone != null ? CustomerState.SKIPPED : CustomerState.STAGED,
                whyNone,
                payload,
                now);
    }
}
