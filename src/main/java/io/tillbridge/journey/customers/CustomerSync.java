package io.tillbridge.journey.customers;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.customers.CustomerCard.Group;
import io.tillbridge.settings.Customers.Owner;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps of customers.update that decide: what of an account its customer takes over. */
@Component("customerSync")
public class CustomerSync {
    private final Settings settings;
    private final Clock clock;

    public CustomerSync(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What came of holding an account against its customer.
     *
     * @param row     what is written, null where nothing is
     * @param changed the groups that change, in words
     * @param synced  what both sides say afterwards
     */
    public record Outcome(CustomerRow row, List<String> changed, String synced) {}

    /** A row for mark-linked.sql. */
    public record Linked(long stagingId, String custNo, String synced, Instant utcTime) implements Row {}

    /**
     * @param claimed  the staged row
     * @param customer the row of read-customer.sql
     */
    public Outcome decide(
            Buyer buyer, Map<String, Object> claimed, Map<String, Object> customer, List<String> remarks) {
        CustomerCard shop = new CustomerMapper(settings).card(buyer, remarks);
        CustomerCard there = CustomerCard.of(customer);
        Columns staged = Columns.of(claimed);
        CustomerMerge.Merged merged = new CustomerMerge(
                        settings.customers().owners(),
                        shop,
                        there,
                        SyncedValues.read(staged.text("SYNCED")),
                        side(staged.text("KEEP_SIDE")))
                .merge();
        String custNo = Columns.of(customer).text("CUST_NO");
        if (!merged.conflicts().isEmpty()) {
            throw new RejectedException(changedTwice(buyer, custNo, merged.conflicts()));
        }
        CustomerCard after = there.with(merged.changes());
        CustomerRow row = merged.changes().isEmpty() ? null : CustomerRow.of(custNo, after, settings, clock.instant());
        return new Outcome(
                row,
                merged.changed().stream().map(Group::words).toList(),
                new SyncedValues(shop.values(), after.values()).json());
    }

    /** A field that the two sides say in different ways. */
    public record Difference(String field, String shop, String counterpoint) {}

    /**
     * What a person who decides has to see.
     *
     * @param staged   a staged account with its PAYLOAD
     * @param customer the row of read-customer.sql
     */
    public List<Difference> differences(Map<String, Object> staged, Map<String, Object> customer) {
        Columns row = Columns.of(staged);
        Buyer buyer = Buyer.of(row.text("SHOP"), AccountIntake.account(row.text("PAYLOAD")), settings.customers());
        CustomerCard shop = new CustomerMapper(settings).card(buyer, new ArrayList<>());
        CustomerCard there = CustomerCard.of(customer);
        return Stream.of(Group.values())
                .filter(group -> !CustomerMerge.same(shop.of(group), there.of(group)))
                .map(group -> new Difference(group.words(), words(shop.of(group)), words(there.of(group))))
                .toList();
    }

    private static String words(List<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
    }

    static Optional<Owner> side(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(Owner.valueOf(word));
    }

    private static Rejection changedTwice(Buyer buyer, String custNo, List<Group> groups) {
        String words = groups.stream().map(Group::words).collect(Collectors.joining(", "));
        return Rejection.of(
                Reason.CUSTOMER_CHANGED_TWICE,
                "The shop and CounterPoint both changed the " + words + " of customer " + custNo
                        + " since they last agreed.",
                words,
                "See both with: customers show " + buyer.ref() + " --shop " + buyer.shop()
                        + "; then say which side is right: customers link " + buyer.ref() + " " + custNo + " --shop "
                        + buyer.shop() + " --keep shop --apply, or --keep counterpoint");
    }

    public Linked linked(Map<String, Object> claimed, String custNo, Outcome outcome) {
        return new Linked(Columns.of(claimed).number("STAGING_ID"), custNo, outcome.synced(), clock.instant());
    }

    /** @param made the customer's row where there was none before */
    public CustomerEvent event(
            Map<String, Object> claimed, String custNo, CustomerRow made, Outcome outcome, List<String> remarks) {
        Columns row = Columns.of(claimed);
        String who = made == null ? "Is customer " + custNo + "." : "Is the new customer " + custNo + ".";
        String changed = outcome.changed().isEmpty()
                ? ""
                : " CounterPoint took over: " + String.join(", ", outcome.changed()) + ".";
        return new CustomerEvent(
                row.text("SHOP"),
                row.text("SOURCE_KEY"),
                clock.instant(),
                "customers.apply",
                CustomerState.STAGED.name(),
                CustomerState.LINKED.name(),
                who
                        + changed
                        + remarks.stream()
                                .distinct()
                                .map(remark -> " " + remark)
                                .collect(Collectors.joining()));
    }

    /** The timeline's line about a reason to stop; null where the same passing failure stands there already. */
    public CustomerEvent stopped(Rejection rejection, Map<String, Object> known, String toState) {
        Columns row = Columns.of(known);
        boolean again = toState.equals(CustomerState.STAGED.name())
                && row.text("REASON_CODE").equals(rejection.reason().name());
        return again
                ? null
                : new CustomerEvent(
                        row.text("SHOP"),
                        row.text("SOURCE_KEY"),
                        clock.instant(),
                        "customers.apply",
                        row.text("STATE"),
                        toState,
                        AccountDecision.sentence(rejection));
    }
}
