package io.tillbridge.commands;

import io.tillbridge.journey.books.Payouts;
import io.tillbridge.journey.books.Payouts.Payout;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "payout",
        description =
                "Books a gateway's payout: what arrived at the bank, its fee, and what left the clearing account.",
        mixinStandardHelpOptions = true)
class BooksPayout implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Payouts payouts;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--gateway",
            paramLabel = "GATEWAY",
            required = true,
            description = "As in tillbridge.books.clearing.")
    private String gateway;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "The gateway's own; it is booked once.")
    private String id;

    @Option(names = "--date", paramLabel = "DAY", required = true, description = "When it arrived, such as 2026-11-01.")
    private String date;

    @Option(names = "--amount", paramLabel = "AMOUNT", required = true, description = "What arrived at the bank.")
    private BigDecimal amount;

    @Option(names = "--fee", paramLabel = "AMOUNT", description = "What the gateway kept.", defaultValue = "0")
    private BigDecimal fee;

    @Option(names = "--gross", paramLabel = "AMOUNT", description = "What it paid out for. Default: amount and fee.")
    private BigDecimal gross;

    @Option(names = "--currency", paramLabel = "CODE", description = "Default: tillbridge.counterpoint.currency.")
    private String currency;

    @Option(names = "--investigate", description = "Book what does not match as needing investigation.")
    private boolean investigate;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    BooksPayout(Steps steps, Printout printout, Payouts payouts) {
        this.steps = steps;
        this.printout = printout;
        this.payouts = payouts;
    }

    @Override
    public Integer call() throws Exception {
        Payout payout =
                payouts.payout(gateway, id, Days.parse("date", date, null), currency, amount, fee, gross, investigate);
        steps.tell(apply ? "books.book-payout" : "books.plan-payout", payout, Map.of());
        printout.say(
                command,
                "Payout " + id + " of " + gateway + ": " + payout.net() + " at the bank, " + payout.fee() + " fee, "
                        + payout.gross() + " from clearing"
                        + (apply ? ", is booked." : ". Nothing was booked: add --apply to do it."));
        return Exit.DONE;
    }
}
