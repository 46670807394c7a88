package io.tillbridge.journey.customers;

import io.tillbridge.counterpoint.Text;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.woocommerce.Account;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of customers.keep-note that decide: what a clerk at the till reads of a customer's account in the shop. */
@Component("customerNotes")
public class CustomerNotes {
    private final Settings settings;
    private final Clock clock;

    public CustomerNotes(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param claimed the staged account */
    public CustomerNote note(Map<String, Object> claimed, String custNo) {
        Columns row = Columns.of(claimed);
        Settings.Counterpoint site = settings.counterpoint();
        String text = Text.note(text(row.text("SHOP"), AccountIntake.account(row.text("PAYLOAD"))), site.codePage());
        Instant now = clock.instant();
        return new CustomerNote(
                custNo,
                "WEB-"
                        + settings.shop(row.text("SHOP"))
                                .map(Settings.Shop::ticketPrefix)
                                .orElse("W"),
                Text.rtf(text),
                text,
                LocalDateTime.ofInstant(now, site.zone()),
                now,
                site.user());
    }

    private String text(String shop, Account account) {
        String since = account.created()
                .map(created -> ", since "
                        + LocalDate.ofInstant(created, settings.counterpoint().zone()))
                .orElse("");
        String said = account.said(settings.customers().noteMeta());
        return "Web account " + account.id() + " of " + shop + since + ", role " + account.role() + "."
                + (said.isEmpty() ? "" : "\n" + said);
    }
}
