package io.tillbridge.journey.customers;

import io.tillbridge.counterpoint.Text;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Order;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of customers.resolve that decide who a buyer is in CounterPoint. */
@Component("customerMatch")
public class CustomerMatch {
    private static final String USER = "USER";
    private static final String EMAIL = "EMAIL";
    private static final int EMAIL_KEY_LENGTH = 200;
    private static final int NAME_LENGTH = 40;
    private static final int MOST_NAMED = 20;

    private final Settings settings;
    private final Clock clock;

    public CustomerMatch(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What there will be to say about a new customer's rows. */
    public List<String> remarks() {
        return new ArrayList<>();
    }

    public Buyer buyer(String shop, Order order) {
        return Buyer.of(shop, order);
    }

    public Contact contact(Buyer buyer) {
        String email = fitted(buyer.email(), EMAIL_KEY_LENGTH);
        boolean account = buyer.accountId() > 0;
        String phone = PhoneNumber.key(buyer.phone());
        CustomerMapper mapper = new CustomerMapper(settings);
        String name = buyer.main().company().isEmpty()
                ? buyer.main().person()
                : buyer.main().company();
        return new Contact(
                buyer.shop(),
                account ? buyer.accountId() : null,
                account ? buyer.shop() + ":" + buyer.accountId() : "",
                emailKey(email),
                buyer.bidNumber(),
                phone.isEmpty() ? "" : mapper.upper(name, NAME_LENGTH),
                phone.isEmpty() ? "" : mapper.upper(buyer.firstName() + " " + buyer.lastName(), NAME_LENGTH),
                phone);
    }

    /** An e-mail address as it is compared: two people cannot have one that differs in capitals or blanks alone. */
    public static String emailKey(String email) {
        return email.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private String fitted(String text, int length) {
        return Text.fit(text, length, settings.counterpoint().codePage()).value();
    }

    /** The customer already linked; a shop account counts before an e-mail address, which people share. Null: nobody. */
    public String linked(Contact contact, List<Map<String, Object>> links) {
        return find(links, USER, contact.userKey())
                .or(() -> find(links, EMAIL, contact.emailKey()))
                .orElse(null);
    }

    private static Optional<String> find(List<Map<String, Object>> links, String type, String key) {
        return links.stream()
                .map(Columns::of)
                .filter(link -> !key.isEmpty()
                        && link.text("LINK_TYP").equals(type)
                        && link.text("LINK_KEY").equalsIgnoreCase(key))
                .map(link -> link.text("CUST_NO"))
                .findFirst();
    }

    /**
     * The one customer who is meant, null where there is none: the first rule in the site's order that finds anybody
     * decides. Several are for a person to choose from.
     *
     * @param byBid   customers of the contract, null where none is named; with the buyer's e-mail address they go first
     * @param byEmail customers with the e-mail address
     * @param byName  customers of the name, whose phones are still to be compared; null where no phone is known
     */
    public String choose(
            Buyer buyer,
            Contact contact,
            List<Map<String, Object>> byBid,
            List<Map<String, Object>> byEmail,
            List<Map<String, Object>> byName) {
        List<String> mail = contact.emailKey().isEmpty() ? List.of() : numbers(byEmail);
        for (String rule : settings.customers().match()) {
            List<String> found =
                    switch (rule) {
                        case "bid" -> byBid == null ? List.<String>of() : narrowed(numbers(byBid), mail);
                        case "email" -> mail;
                        default -> byName == null ? List.<String>of() : numbers(withPhone(byName, contact.phoneKey()));
                    };
            if (found.size() == 1) {
                return found.get(0);
            }
            if (!found.isEmpty()) {
                throw new RejectedException(ambiguous(rule, buyer, contact, found));
            }
        }
        return null;
    }

    private static List<String> numbers(List<Map<String, Object>> customers) {
        return customers.stream()
                .map(row -> Columns.of(row).text("CUST_NO"))
                .distinct()
                .toList();
    }

    private static List<String> narrowed(List<String> found, List<String> by) {
        List<String> both = found.stream().filter(by::contains).toList();
        return both.isEmpty() ? found : both;
    }

    private static List<Map<String, Object>> withPhone(List<Map<String, Object>> customers, String phoneKey) {
        return customers.stream()
                .filter(row -> !phoneKey.isEmpty()
                        && List.of("PHONE_1", "PHONE_2", "MBL_PHONE_1", "MBL_PHONE_2").stream()
                                .anyMatch(column -> PhoneNumber.key(
                                                Columns.of(row).text(column))
                                        .equals(phoneKey)))
                .toList();
    }

    private static Rejection ambiguous(String rule, Buyer buyer, Contact contact, List<String> found) {
        String named = found.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (found.size() > MOST_NAMED ? " and " + (found.size() - MOST_NAMED) + " more" : "");
        String what =
                switch (rule) {
                    case "bid" -> "contract";
                    case "email" -> "e-mail address";
                    default -> "name and phone";
                };
        String key = contact.emailKey().isEmpty() ? contact.userKey() : contact.emailKey();
        return Rejection.of(
                        Reason.CUSTOMER_AMBIGUOUS,
                        "Customers " + named + " share the buyer's " + what + ".",
                        rule.equals("email") ? "billing.email" : rule.equals("bid") ? "meta_data" : "billing.phone",
                        "Choose one, and it goes on by itself: customers link " + buyer.ref() + " " + found.get(0)
                                + " --shop " + buyer.shop() + " --apply")
                .waitingFor("customer-link", key);
    }

    /** The links that are not there yet. */
    public List<Map<String, Object>> missingLinks(Contact contact, List<Map<String, Object>> links, String custNo) {
        List<CustomerLink> missing = new ArrayList<>();
        if (!contact.userKey().isEmpty() && find(links, USER, contact.userKey()).isEmpty()) {
            missing.add(link(USER, contact.userKey(), contact, custNo));
        }
        if (!contact.emailKey().isEmpty()
                && find(links, EMAIL, contact.emailKey()).isEmpty()) {
            missing.add(link(EMAIL, contact.emailKey(), contact, custNo));
        }
        return Row.rows(missing);
    }

    /** A link that could not be written is somebody else's by now: another first order of the same buyer was quicker. */
    public void mustLinkAll(int wanted, int relinked, int inserted) {
        if (relinked + inserted != wanted) {
            throw new RejectedException(Rejection.of(
                    Reason.BUSY,
                    "Another order of the same buyer made the customer meanwhile; the next attempt finds it.",
                    "",
                    "Nothing to do."));
        }
    }

    private CustomerLink link(String type, String key, Contact contact, String custNo) {
        Long account = type.equals(USER) ? contact.wooUserId() : null;
        return new CustomerLink(type, key, custNo, contact.shop(), account, "AUTO", clock.instant());
    }
}
