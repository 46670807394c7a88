package io.tillbridge.journey.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Account;
import io.tillbridge.woocommerce.AccountReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The steps of customers.poll that decide. Customers ignore modified_after and their stamp does not move with every
 * change, so every account is read and its content compared (woocommerce.md, Dates).
 */
@Component("accountPoll")
public class AccountPoll {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIELDS =
            "_fields=id,date_created_gmt,date_modified_gmt,email,first_name,last_name,role,"
                    + "username,billing,shipping,is_paying_customer,meta_data";

    private final Settings settings;

    public AccountPoll(Settings settings) {
        this.settings = settings;
    }

    /** One account of a page, as the shop wrote it. */
    public record Slice(String accountId, String payload) {}

    public Set<String> shops() {
        return new TreeSet<>(settings.shops().keySet());
    }

    public AccountWalk start() {
        return new AccountWalk(1, false);
    }

    /** What is asked of each account: all that counts, and nothing of what makes an answer long. */
    public String fields() {
        return FIELDS;
    }

    public String query(AccountWalk walk) {
        return FIELDS + "&role=all&orderby=id&order=asc&per_page="
                + settings.customers().pageSize() + "&page=" + walk.page();
    }

    /** A path of the shop's API; the ids of guests are none (journey.md §2.9). */
    public String path(long accountId) {
        if (accountId <= 0) {
            throw new IllegalArgumentException("a guest has no account");
        }
        return "customers/" + accountId;
    }

    public List<Slice> slices(String json) throws ShopFailure {
        try {
            JsonNode page = JSON.readTree(json);
            if (page == null || !page.isArray()) {
                throw ShopFailure.away("a list of accounts was expected");
            }
            List<Slice> slices = new ArrayList<>();
            page.forEach(account -> slices.add(new Slice(account.path("id").asText("0"), account.toString())));
            return slices;
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("the answer is not JSON");
        }
    }

    public List<Long> ids(List<Slice> slices) {
        return slices.stream()
                .filter(slice -> slice.accountId().matches("\\d{1,18}"))
                .map(slice -> Long.valueOf(slice.accountId()))
                .toList();
    }

    /** What is known of a page without an id. */
    public List<Map<String, Object>> nobody() {
        return List.of();
    }

    /**
     * Accounts that are not known as they are.
     *
     * @param known rows of find-accounts.sql
     * @param since only those saved since then, null for all
     */
    public List<Slice> unseen(List<Slice> slices, List<Map<String, Object>> known, Instant since) {
        Map<String, String> hashes = new HashMap<>();
        for (Map<String, Object> row : known) {
            Columns columns = Columns.of(row);
            boolean gone = columns.text("STATE").equals(CustomerState.CANCELLED.name());
            hashes.put(columns.text("SOURCE_KEY"), gone ? "" : columns.text("CONTENT_HASH"));
        }
        return slices.stream()
                .filter(slice -> AccountReader.read(slice.payload())
                        .account()
                        .map(account -> isNew(account, hashes) && isSince(account, since))
                        .orElse(true))
                .toList();
    }

    private boolean isNew(Account account, Map<String, String> hashes) {
        return !AccountHash.of(account, settings.customers()).equals(hashes.get(Long.toString(account.id())));
    }

    private static boolean isSince(Account account, Instant since) {
        Instant saved = account.modified().or(account::created).orElse(Instant.MAX);
        return since == null || !saved.isBefore(since);
    }

    public AccountWalk next(AccountWalk walk, List<Slice> slices) {
        return new AccountWalk(walk.page() + 1, slices.isEmpty());
    }
}
