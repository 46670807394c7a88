package io.tillbridge.journey.customers;

import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of customers.restage that decide: an account that was set aside goes through again. */
@Component("accountReplay")
public class AccountReplay {
    private final Clock clock;

    public AccountReplay(Clock clock) {
        this.clock = clock;
    }

    /**
     * A row for restage.sql.
     *
     * @param custNo   whom a person chose, empty where nobody was asked
     * @param keepSide which side a person said is right, null where nobody was asked
     */
    public record Restage(long stagingId, String fromState, String custNo, String keepSide, Instant utcTime)
            implements Row {}

    /** @param aside a row with STAGING_ID, SHOP, SOURCE_KEY and STATE */
    public Restage restage(Map<String, Object> aside, String custNo, String keepSide) {
        Columns row = Columns.of(aside);
        return new Restage(
                row.number("STAGING_ID"), row.text("STATE"), custNo == null ? "" : custNo, keepSide, clock.instant());
    }

    public CustomerEvent event(Map<String, Object> aside, String why) {
        Columns row = Columns.of(aside);
        return new CustomerEvent(
                row.text("SHOP"),
                row.text("SOURCE_KEY"),
                clock.instant(),
                "customers.restage",
                row.text("STATE"),
                CustomerState.STAGED.name(),
                why);
    }
}
