package io.tillbridge.journey.customers;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Account;
import io.tillbridge.woocommerce.AccountReader;
import io.tillbridge.woocommerce.Unreadable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of customers.stage that decide: reading what the shop wrote, and what it means for the staged row. */
@Component("accountIntake")
public class AccountIntake {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final String STAGE = "customers.stage";

    private final Settings settings;
    private final Clock clock;

    public AccountIntake(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public StagedAccount read(String shop, String json) {
        Account account = account(json);
        String hash = AccountHash.of(account, settings.customers());
        return StagedAccount.of(shop, account, hash, whyNone(account), json, clock.instant());
    }

    /** Why the account is no customer's, null where it is. */
    private String whyNone(Account account) {
        if (!account.said(SpamJudge.MARK).isEmpty()) {
            return "Disabled as spam.";
        }
        return settings.customers().skipRoles().contains(account.role())
                ? "Accounts of the role " + account.role() + " are no customers."
                : null;
    }

    /** Reads an account, or says in one sentence all that is wrong with it. */
    static Account account(String json) {
        AccountReader.Reading reading = AccountReader.read(json);
        return reading.account().orElseThrow(() -> new RejectedException(unreadable(reading.faults())));
    }

    private static Rejection unreadable(List<Unreadable> faults) {
        return Rejection.of(
                Reason.UNREADABLE_ACCOUNT,
                "The account cannot be read. "
                        + faults.stream()
                                .map(fault -> fault.field() + ": " + fault.sentence())
                                .collect(Collectors.joining("; "))
                        + ".",
                faults.stream().map(Unreadable::field).collect(Collectors.joining(", ")),
                "Open the account in the shop and save it; if it looks right there, a plug-in or cache changes the answer.");
    }

    /** Who the staged account is, if it can be a customer at all. */
    public Buyer buyer(Map<String, Object> claimed) {
        Columns row = Columns.of(claimed);
        return buyer(row.text("SHOP"), row.text("PAYLOAD"));
    }

    public Buyer buyer(String shop, String payload) {
        Buyer buyer = Buyer.of(shop, account(payload), settings.customers());
        if (ADDRESS.matcher(buyer.email().strip()).matches()) {
            return buyer;
        }
        throw new RejectedException(Rejection.of(
                Reason.EMAIL_UNUSABLE,
                buyer.email().isBlank()
                        ? "The account has no e-mail address."
                        : "The account's e-mail address is none: one @ between a name and a domain is wanted.",
                "email",
                "Correct it in the shop, and it goes on by itself."));
    }

    /** What a fresh look changes on a row that exists. */
    public AccountDecision compare(Map<String, Object> known, StagedAccount seen) {
        return AccountDecision.of(known, seen);
    }

    /** A compared row that was not there any more as it had been: somebody linked or changed it in between. */
    public void refuseStale(int touched) {
        if (touched != 1) {
            throw new RejectedException(
                    Rejection.of(Reason.BUSY, "The account moved on while it was compared.", "", "Nothing to do."));
        }
    }

    /** The timeline's first line. */
    public CustomerEvent event(StagedAccount staged) {
        String sentence = staged.reason() == null ? "Seen in the shop." : staged.reason();
        return new CustomerEvent(
                staged.shop(),
                staged.sourceKey(),
                staged.utcTime(),
                STAGE,
                null,
                staged.state().name(),
                sentence);
    }

    public CustomerEvent change(AccountDecision decision) {
        return decision.event();
    }

    /** @param known the staged row of an account that the shop has no more */
    public CustomerEvent gone(String shop, String sourceKey, Map<String, Object> known) {
        return new CustomerEvent(
                shop,
                sourceKey,
                clock.instant(),
                STAGE,
                Columns.of(known).text("STATE"),
                CustomerState.CANCELLED.name(),
                "Deleted in the shop. The customer in CounterPoint stays as it is.");
    }

    /**
     * What linking would do, for a person who looks at the plan first.
     *
     * @param known  the staged row, null where there is none
     * @param custNo the customer who was found, null where one would be made
     */
    public void plan(Run run, StagedAccount seen, Map<String, Object> known, String custNo) {
        boolean isNew = known == null || known.isEmpty();
        if (!isNew && !AccountDecision.of(known, seen).changed()) {
            run.skipped().incrementAndGet();
            return;
        }
        String action = seen.reason() != null
                ? "left out: " + seen.reason()
                : (isNew ? "new" : "changed") + (custNo == null ? ", makes a customer" : ", is customer " + custNo);
        run.plan(new Run.PlanLine(seen.shop(), seen.sourceKey(), seen.state().name(), action));
        (isNew ? run.created() : run.updated()).incrementAndGet();
    }

    /** What linking would not do, and why. */
    public void planReject(Run run, String shop, String sourceKey, Rejection rejection) {
        boolean held = rejection.failureClass() == io.tillbridge.journey.channel.FailureClass.CONFLICT;
        run.plan(new Run.PlanLine(
                shop,
                sourceKey,
                held ? CustomerState.HELD.name() : CustomerState.REJECTED.name(),
                AccountDecision.sentence(rejection)));
    }
}
