package io.tillbridge.journey.customers;

import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of desk.link-customer that decide: what is remembered of a person's choice. */
@Component("customerChoice")
public class CustomerChoice {
    private static final String MANUAL = "MANUAL";

    private final Clock clock;

    public CustomerChoice(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whom a person means: an account, an e-mail address, or both where they belong together.
     *
     * @param accountId 0 for none
     * @param emailKey  empty for none
     * @param account   the staged account, null where there is none
     */
    public record Meant(String shop, long accountId, String emailKey, Map<String, Object> account) {}

    /** Who it is from now on, whatever e-mail, contract or phone say. */
    public List<Map<String, Object>> links(Meant meant, String custNo) {
        Instant now = clock.instant();
        List<CustomerLink> links = new ArrayList<>();
        if (meant.accountId() > 0) {
            String key = meant.shop() + ":" + meant.accountId();
            links.add(new CustomerLink("USER", key, custNo, meant.shop(), meant.accountId(), MANUAL, now));
        }
        if (!meant.emailKey().isEmpty()) {
            links.add(new CustomerLink("EMAIL", meant.emailKey(), custNo, meant.shop(), null, MANUAL, now));
        }
        return Row.rows(links);
    }
}
