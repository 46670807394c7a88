package io.tillbridge.journey.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.channel.ShopFailure;
import io.tillbridge.settings.Customers;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Account;
import io.tillbridge.woocommerce.AccountReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps of customers.purge that decide: which registrations look like spam, and what becomes of them. */
@Component("spamJudge")
public class SpamJudge {
    /** The meta data that marks an account as spam; taken away, the account counts again. */
    public static final String MARK = "tillbridge_spam";

    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private final Clock clock;

    public SpamJudge(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An account that looks like spam.
     *
     * @param customer its customer in CounterPoint, empty where there is none
     */
    public record Suspect(
            long stagingId,
            String shop,
            String sourceKey,
            long accountId,
            String state,
            String email,
            String customer,
            int score,
            List<SpamRule> rules) {

        public String words() {
            return rules.stream().map(SpamRule::name).collect(Collectors.joining(", "));
        }
    }

    /** A row for mark-spam.sql. */
    public record Marked(long stagingId, String reason, Instant utcTime) implements Row {}

    /** @param rows of find-suspects.sql; who has an order is none of them */
    public List<Suspect> suspects(List<Map<String, Object>> rows) {
        return rows.stream()
                .flatMap(row -> suspect(row).stream())
                .sorted(Comparator.comparingInt(Suspect::score).reversed().thenComparing(Suspect::accountId))
                .toList();
    }

    private Optional<Suspect> suspect(Map<String, Object> found) {
        Columns row = Columns.of(found);
        Optional<Account> read = AccountReader.read(row.text("PAYLOAD")).account();
        if (read.isEmpty() || isSafe(read.get())) {
            return Optional.empty();
        }
        Account account = read.get();
        Customers.Spam spam = settings.customers().spam();
        List<SpamRule> rules = Stream.of(SpamRule.values())
                .filter(rule -> rule.holds(account, spam, clock.instant()))
                .toList();
        int score = rules.stream().mapToInt(SpamRule::score).sum();
        return score < spam.score()
                ? Optional.empty()
                : Optional.of(new Suspect(
                        row.number("STAGING_ID"),
                        row.text("SHOP"),
                        row.text("SOURCE_KEY"),
                        account.id(),
                        row.text("STATE"),
                        account.email(),
                        row.text("CUST_NO"),
                        score,
                        rules));
    }

    private boolean isSafe(Account account) {
        return account.paying()
                || settings.customers().spam().allow().stream()
                        .anyMatch(word -> word.equalsIgnoreCase(account.email())
                                || word.equalsIgnoreCase(SpamRule.domain(account)));
    }

    /** Asked right before anything is done: somebody may have bought a minute ago. */
    public String ordersOf(Suspect suspect) {
        return "per_page=1&status=any&_fields=id&customer=" + suspect.accountId();
    }

    /** @param orders what the shop answered to {@link #ordersOf} */
    public boolean hasNone(String orders) throws ShopFailure {
        try {
            var list = JSON.readTree(orders);
            return list != null && list.isArray() && list.isEmpty();
        } catch (JsonProcessingException e) {
            throw ShopFailure.away("the answer is not JSON");
        }
    }

    public boolean deletes() {
        return "delete".equals(settings.customers().spam().action());
    }

    /** The body of the call that disables the account. */
    public String disabled(Suspect suspect) {
        return mark(suspect, settings.customers().spam().disabledRole());
    }

    /** The same where the shop refused the role. */
    public String markedOnly(Suspect suspect) {
        return mark(suspect, "");
    }

    private static String mark(Suspect suspect, String role) {
        var body = JSON.createObjectNode();
        if (!role.isEmpty()) {
            body.put("role", role);
        }
        body.putArray("meta_data").addObject().put("key", MARK).put("value", suspect.score() + ": " + suspect.words());
        return body.toString();
    }

    public Marked marked(Suspect suspect, String outcome) {
        return new Marked(suspect.stagingId(), "Spam (" + suspect.words() + "): " + outcome + ".", clock.instant());
    }

    public CustomerEvent event(Suspect suspect, String outcome) {
        return new CustomerEvent(
                suspect.shop(),
                suspect.sourceKey(),
                clock.instant(),
                "customers.purge",
                suspect.state(),
                CustomerState.SKIPPED.name(),
                "Looks like spam, " + suspect.score() + " points (" + suspect.words() + "): " + outcome + ".");
    }
}
