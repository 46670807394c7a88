package io.tillbridge.woocommerce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an account as the shop writes it, with every fault named where it is wrong. */
public final class AccountReader {
    private AccountReader() {}

    /** What came of reading: an account, or the faults that made it impossible. */
    public record Reading(Optional<Account> account, List<Unreadable> faults) {}

    public static Reading read(String json) {
        List<Unreadable> faults = new ArrayList<>();
        Optional<Account> account =
                AnswerReader.object(json, "an account", "email", faults).map(AccountReader::account);
        return new Reading(faults.isEmpty() ? account : Optional.empty(), faults);
    }

    private static Account account(Fields account) {
        long id = account.id("id");
        if (id <= 0) {
            account.fault("id", "is missing");
        }
        return new Account(
                id,
                account.text("email"),
                account.text("first_name"),
                account.text("last_name"),
                account.text("username"),
                account.text("role"),
                account.instant("date_created_gmt"),
                account.instant("date_modified_gmt"),
                account.text("is_paying_customer").equals("true"),
                OrderReader.address(account, "billing"),
                OrderReader.address(account, "shipping"),
                meta(account));
    }

    private static Map<String, String> meta(Fields account) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Fields entry : account.list("meta_data")) {
            if (!entry.isContainer("key") && !entry.isContainer("value")) {
                meta.put(entry.text("key"), entry.text("value"));
            }
        }
        return meta;
    }
}
