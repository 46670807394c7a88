package io.tillbridge.woocommerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an account as the shop writes it, with every fault named where it is wrong. */
public final class AccountReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AccountReader() {}

    /** What came of reading: an account, or the faults that made it impossible. */
    public record Reading(Optional<Account> account, List<Unreadable> faults) {}

    public static Reading read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return unreadable("the answer is not JSON");
        }
        if (root == null || !root.isObject()) {
            return unreadable("an account was expected, not "
                    + (root == null || root.isMissingNode() ? "nothing" : "a list or a bare value"));
        }
        if (root.has("code") && root.has("message") && !root.has("email")) {
            return unreadable(
                    "the shop answered with an error: " + root.path("code").asText());
        }
        List<Unreadable> faults = new ArrayList<>();
        Account account = account(new Fields(root, "", faults));
        return new Reading(faults.isEmpty() ? Optional.of(account) : Optional.empty(), faults);
    }

    private static Reading unreadable(String sentence) {
        return new Reading(Optional.empty(), List.of(new Unreadable("account", sentence)));
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
