package io.tillbridge.journey.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.Fingerprint;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Customers;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the shop is told of an account's customer: number, category, tier, contract and discount as meta data, and the
 * tier's role. Telling it again changes nothing.
 */
@Component("customerNews")
public class CustomerNews {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int HASH_LENGTH = 16;

    private final Settings settings;
    private final Clock clock;

    public CustomerNews(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A row of USER_OUTBOX that says no more than whom to tell: what, is read when it is told.
     *
     * @param told what the shop will know then, as find-untold.sql compares it
     */
    public record Effect(long stagingId, String shop, long wooUserId, String effectKey, String told, Instant utcTime)
            implements Row {}

    /** @param row of find-untold.sql */
    public Effect effect(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        String told = columns.text("TOLD");
        long account = columns.number("WOO_USER_ID");
        return new Effect(
                columns.number("STAGING_ID"),
                columns.text("SHOP"),
                account,
                account + ":" + Fingerprint.of(told).substring(0, HASH_LENGTH),
                told,
                clock.instant());
    }

    /**
     * What the account's meta data is to say; empty where CounterPoint says nothing, so that no old tier stays. A contract
     * that the shop names and CounterPoint does not know yet is left alone: a clerk may still be about to enter it.
     */
    private Map<String, String> meta(Columns customer) {
        String tier = customer.text("PROF_COD_1");
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("cp_cust_no", customer.text("CUST_NO"));
        meta.put("cp_categ_cod", customer.text("CATEG_COD"));
        meta.put("cp_prof_cod_1", tier);
        meta.put("cp_tier", tier);
        meta.put(
                "cp_discount_pct",
                settings.customers()
                        .tier(tier)
                        .map(Customers.Role::discount)
                        .map(discount -> discount.stripTrailingZeros().toPlainString())
                        .orElse(""));
        // The shop's plug-in reads the one name, older scripts wrote the other (journey.md §2.1).
        if (!customer.text("NCR_BID_NO").isEmpty()) {
            meta.put("ncr_bid_no", customer.text("NCR_BID_NO"));
            meta.put("cp_ncr_bid_no", customer.text("NCR_BID_NO"));
        }
        return meta;
    }

    /**
     * The body of the call that tells the account, null where it knows.
     *
     * @param customer the row of read-told.sql
     * @param account  the account as the shop has it now
     */
    public String change(Map<String, Object> customer, String account) throws ShopFailure {
        JsonNode known = read(account).path("meta_data");
        var body = JSON.createObjectNode();
        var list = body.putArray("meta_data");
        meta(Columns.of(customer)).forEach((key, value) -> {
            Optional<String> there = value(known, key);
            if (!value.equals(there.orElse(""))) {
                list.addObject().put("key", key).put("value", value);
            }
        });
        return list.isEmpty() ? null : body.toString();
    }

    private static Optional<String> value(JsonNode meta, String key) {
        Optional<String> found = Optional.empty();
        for (JsonNode entry : meta) {
            if (entry.path("key").asText().equals(key)) {
                found = Optional.of(entry.path("value").asText(""));
            }
        }
        return found;
    }

    /**
     * The body of the call that gives the account its tier's role, null where it has it or the tier has none. Only roles
     * that the site maps are ever changed: nobody loses a role that we do not know.
     */
    public String role(Map<String, Object> customer, String account) throws ShopFailure {
        String now = read(account).path("role").asText("");
        Optional<String> wanted = settings.customers()
                .tier(Columns.of(customer).text("PROF_COD_1"))
                .map(Customers.Role::role);
        boolean ours = settings.customers().role(now).isPresent();
        return wanted.filter(role -> ours && !role.equalsIgnoreCase(now))
                .map(role -> JSON.createObjectNode().put("role", role).toString())
                .orElse(null);
    }

    /** @param refused true where the shop keeps the role: its API changes none of a roles plug-in */
    public CustomerEvent told(Map<String, Object> customer, boolean refused) {
        Columns row = Columns.of(customer);
        return new CustomerEvent(
                row.text("SHOP"),
                row.text("SOURCE_KEY"),
                clock.instant(),
                "customers.tell",
                CustomerState.LINKED.name(),
                CustomerState.LINKED.name(),
                "The shop was told of customer " + row.text("CUST_NO") + " by meta data."
                        + (refused ? " It kept the account's role: set it there by hand." : ""));
    }

    /** Whether the answer to a change of role shows that it was kept, as shops do that refuse the field, or ignore it. */
    public boolean isKept(String wanted, String answer) {
        return !role(answer).equalsIgnoreCase(role(wanted));
    }

    /** Empty where the answer is none of WooCommerce's. */
    private static String role(String json) {
        try {
            return read(json).path("role").asText("");
        } catch (ShopFailure e) {
            return "";
        }
    }

    private static JsonNode read(String json) throws ShopFailure {
        try {
            JsonNode root = JSON.readTree(json);
            return root == null ? JSON.createObjectNode() : root;
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("the answer is not JSON");
        }
    }
}
