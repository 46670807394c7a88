package io.tillbridge.journey.desk;

import io.tillbridge.journey.customers.CustomerChoice;
import io.tillbridge.journey.customers.CustomerMatch;
import io.tillbridge.journey.customers.CustomerState;
import io.tillbridge.journey.customers.CustomerSync;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person asks about accounts and customers, and what is answered. */
@Component("customerDesk")
public class CustomerDesk {
    private final DeskQuestions questions;
    private final CustomerSync sync;

    public CustomerDesk(DeskQuestions questions, CustomerSync sync) {
        this.questions = questions;
        this.sync = sync;
    }

    /** @param who an account's id, an e-mail address, or {@code order:} and a number */
    public CustomerSearch search(String shop, String who) {
        String word = who == null ? "" : who.strip();
        if (word.regionMatches(true, 0, "order:", 0, 6)) {
            OrderSearch order = questions.order(shop, word.substring(6));
            return new CustomerSearch(order.shops(), "", "", order);
        }
        List<String> shops = questions.order(shop, word).shops();
        if (word.contains("@")) {
            return new CustomerSearch(shops, "", CustomerMatch.emailKey(word), null);
        }
        if (!word.matches("\\d{1,18}")) {
            throw Refusal.badQuestion(
                    "who", "Say who is meant by the account's id, an e-mail address, or order: and a number.");
        }
        return new CustomerSearch(shops, word, "", null);
    }

    /** The one account that was meant. */
    public Map<String, Object> only(CustomerSearch search, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            throw Refusal.notFound(
                    "who",
                    "No such account of " + String.join(", ", search.shops())
                            + " is known here. It comes with the next poll; at once with: customers pull --apply");
        }
        if (rows.size() > 1) {
            throw Refusal.badQuestion("shop", "Several shops have such an account: say --shop.");
        }
        return rows.get(0);
    }

    /** The account as it was found, if it may go through again. */
    public Map<String, Object> replayable(Map<String, Object> found) {
        Columns row = Columns.of(found);
        CustomerState state = CustomerState.valueOf(row.text("STATE"));
        if (state != CustomerState.REJECTED && state != CustomerState.HELD) {
            throw Refusal.notAllowed(
                    "state",
                    "Account " + row.text("SOURCE_KEY") + " (" + row.text("SHOP") + ") stays as it is: it is " + state
                            + "; only rejected and held accounts are sent again.");
        }
        return found;
    }

    public CustomerChoice.Meant account(Map<String, Object> found) {
        Columns row = Columns.of(found);
        String email = CustomerMatch.emailKey(row.text("EMAIL_ADRS_1"));
        return new CustomerChoice.Meant(row.text("SHOP"), row.number("WOO_USER_ID"), email, found);
    }

    /** @param accounts staged ones with the address; it counts for guests, and so needs none */
    public CustomerChoice.Meant email(CustomerSearch search, List<Map<String, Object>> accounts) {
        return accounts.size() == 1
                ? account(accounts.get(0))
                : new CustomerChoice.Meant(search.shops().get(0), 0, search.emailKey(), null);
    }

    public CustomerChoice.Meant order(Map<String, Object> found, String payload) {
        Order order = OrderIntake.order(payload).orThrow();
        String email = CustomerMatch.emailKey(order.billing().email());
        return new CustomerChoice.Meant(Columns.of(found).text("SHOP"), Math.max(order.customerId(), 0), email, null);
    }

    public Map<String, Object> known(String custNo, Map<String, Object> customer) {
        if (customer == null || customer.isEmpty()) {
            throw Refusal.notFound("customer", "There is no customer " + custNo + " in CounterPoint.");
        }
        return customer;
    }

    public Page<CustomerLine> lines(long total, List<Map<String, Object>> rows) {
        return new Page<>(total, rows.stream().map(CustomerLine::of).toList());
    }

    /** @param customer the row of read-customer.sql, null where the account has no customer yet */
    public CustomerStory story(
            Map<String, Object> found, List<Map<String, Object>> timeline, Map<String, Object> customer) {
        boolean linked = customer != null && !customer.isEmpty();
        return CustomerStory.of(found, timeline, linked ? sync.differences(found, customer) : List.of());
    }

    public CustomerStory withoutPersonalData(CustomerStory story) {
        return story.withoutPersonalData();
    }

    /** Of those who share an address: the one with the most links, orders and balance loses the most by a merge. */
    public List<Twin> twins(List<Map<String, Object>> rows) {
        Map<String, List<Twin>> byEmail = rows.stream()
                .map(Twin::of)
                .collect(Collectors.groupingBy(Twin::email, java.util.TreeMap::new, Collectors.toList()));
        return byEmail.values().stream()
                .flatMap(twins -> hinted(twins).stream())
                .toList();
    }

    private static List<Twin> hinted(List<Twin> twins) {
        Twin keep = twins.stream()
                .max(Comparator.comparingLong(Twin::links)
                        .thenComparingLong(Twin::orders)
                        .thenComparing(Twin::balance)
                        .thenComparing(Comparator.comparing(Twin::customer).reversed()))
                .orElseThrow();
        return twins.stream()
                .map(twin -> twin.with(twin.equals(keep) ? "keep" : "merge into " + keep.customer()))
                .toList();
    }

    public CustomerQuestion question(String state, String shop, String reason, String page, String size) {
        Slice slice = questions.slice(shop, page, size);
        return new CustomerQuestion(
                DeskQuestions.oneOf(CustomerState.class, "state", state),
                slice.shop(),
                DeskQuestions.oneOf(io.tillbridge.journey.channel.Reason.class, "reason", reason),
                java.time.Instant.EPOCH,
                slice.offset(),
                slice.size());
    }
}
