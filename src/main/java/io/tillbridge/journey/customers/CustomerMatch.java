package io.tillbridge.journey.customers;

import io.tillbridge.counterpoint.Text;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.documents.ContactRows;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.Address;
import io.tillbridge.woocommerce.Order;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps of customers.resolve that decide who an order's buyer is in CounterPoint. */
@Component("customerMatch")
public class CustomerMatch {
    private static final String USER = "USER";
    private static final String EMAIL = "EMAIL";
    private static final int CUSTOMER_NUMBER_LENGTH = 15;

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

    public Contact contact(String shop, Order order) {
        String email = Text.fit(
                        order.billing().email(), 200, settings.counterpoint().codePage())
                .value();
        boolean account = order.customerId() > 0;
        return new Contact(
                shop,
                account ? order.customerId() : null,
                account ? shop + ":" + order.customerId() : "",
                email.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
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

    /** The one customer with this e-mail, null where there is none; several are for a person to choose from. */
    public String onlyOne(Contact contact, List<Map<String, Object>> customers) {
        List<String> numbers =
                customers.stream().map(row -> Columns.of(row).text("CUST_NO")).toList();
        if (contact.emailKey().isEmpty() || numbers.isEmpty()) {
            return null;
        }
        if (numbers.size() == 1) {
            return numbers.get(0);
        }
        throw new RejectedException(
                Rejection.of(
                        Reason.CUSTOMER_AMBIGUOUS,
                        "Customers " + String.join(", ", numbers) + " share the order's e-mail address.",
                        "billing.email",
                        "Keep the address on one of them in CounterPoint; then: orders replay --reason CUSTOMER_AMBIGUOUS --apply"));
    }

    public NewCustomer newCustomer(Order order, long drawn, List<String> remarks) {
        Settings.Counterpoint site = settings.counterpoint();
        Address address =
                order.shipTo().company().isEmpty() && !order.billing().company().isEmpty()
                        ? order.billing()
                        : order.shipTo();
        ContactRows.Fitting fit = new ContactRows.Fitting(site.codePage(), "Customer", remarks);
        String name = fit.text("name", ContactRows.nameOf(address), ContactRows.NAME_LENGTH);
        String first = fit.text("first name", order.billing().firstName(), ContactRows.FIRST_NAME_LENGTH);
        String last = fit.text("last name", order.billing().lastName(), ContactRows.LAST_NAME_LENGTH);
        List<String> streets = fit.streets(address);
        String phone = order.billing().phone().isEmpty()
                ? order.shipping().phone()
                : order.billing().phone();
        Instant now = clock.instant();
        return new NewCustomer(
                customerNumber(drawn),
                site.templateCustomer(),
                name,
                upper(name),
                first,
                upper(first),
                last,
                upper(last),
                address.company().isEmpty() ? "P" : "B",
                streets.get(0),
                streets.get(1),
                streets.get(2),
                fit.text("city", address.city(), ContactRows.CITY_LENGTH),
                fit.text("state", address.state(), ContactRows.STATE_LENGTH),
                fit.text("zip code", address.postcode(), ContactRows.ZIP_LENGTH),
                fit.text("country", address.country(), ContactRows.COUNTRY_LENGTH),
                fit.text("phone", phone, ContactRows.PHONE_LENGTH),
                fit.email(order.billing().email()),
                site.store(),
                LocalDateTime.ofInstant(now, site.zone()),
                now,
                site.user());
    }

    private String customerNumber(long drawn) {
        String number = settings.counterpoint().customerPrefix() + drawn;
        if (number.length() > CUSTOMER_NUMBER_LENGTH) {
            throw new IllegalStateException("customer numbers have outgrown CUST_NO");
        }
        return number;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** After a clone that touched no row: the template is missing, or the number was taken and the next one will do. */
    public void refuseMissingTemplate(String template) {
        String number = settings.counterpoint().templateCustomer();
        if (template != null) {
            throw new RejectedException(Rejection.of(
                    Reason.BUSY,
                    "The customer number was taken meanwhile; the next attempt draws another.",
                    "",
                    "Nothing to do."));
        }
        throw new RejectedException(Rejection.of(
                        Reason.TEMPLATE_CUSTOMER_MISSING,
                        "CounterPoint has no customer " + number + ", of which new customers are copies.",
                        "customer_id",
                        "Create it in CounterPoint, and the order posts by itself; or set"
                                + " tillbridge.counterpoint.template-customer to another one, restart, and:"
                                + " orders replay --reason TEMPLATE_CUSTOMER_MISSING --apply")
                .waitingFor("customer", number));
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
