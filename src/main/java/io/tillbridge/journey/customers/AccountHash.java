package io.tillbridge.journey.customers;

import io.tillbridge.journey.channel.Fingerprint;
import io.tillbridge.settings.Customers;
import io.tillbridge.woocommerce.Account;

/**
 * A fingerprint of what an account says of its customer. Stamps, counters and meta data that nobody asked for are left
 * out: what we tell the account ourselves must not look like a change.
 */
final class AccountHash {
    private AccountHash() {}

    static String of(Account account, Customers settings) {
        return Fingerprint.of(String.join(
                "\u001f",
                account.email(),
                account.firstName(),
                account.lastName(),
                account.userName(),
                account.role(),
                account.billing().toString(),
                account.shipping().toString(),
                account.said("ncr_bid_no", "cp_ncr_bid_no"),
                account.said(settings.exemptMeta()),
                account.said(settings.countyMeta()),
                account.said(settings.noteMeta()),
                account.said(SpamJudge.MARK)));
    }
}
