package io.tillbridge.commands;

import io.tillbridge.journey.books.exports.BookExports;
import io.tillbridge.journey.books.reconcile.DayTotals;
import io.tillbridge.journey.books.reconcile.Difference;
import io.tillbridge.journey.books.reconcile.Reconciler;
import io.tillbridge.journey.books.reconcile.Reconciliation.Outcome;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Component
@Command(
        name = "reconcile",
        description =
                "Holds the shops' orders against documents, payments and journal, and says of each difference its cause"
                        + " and what mends it. Changes nothing. Exits with 1 where there are differences.",
        mixinStandardHelpOptions = true)
class ReconcileCommand implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Reconciler reconciler;
    private final BookExports exports;
    private final Runs runs;
    private final Settings settings;

    @Spec
    private CommandSpec command;

    @Mixin
    private final WhichShops which = new WhichShops();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day of orders, such as 2026-11-01. Default: a week before the last.")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day. Default: yesterday.")
    private String to;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    ReconcileCommand(
            Steps steps, Printout printout, Reconciler reconciler, BookExports exports, Runs runs, Settings settings) {
        this.steps = steps;
        this.printout = printout;
        this.reconciler = reconciler;
        this.exports = exports;
        this.runs = runs;
        this.settings = settings;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate last = Days.parse("to", to, exports.yesterday());
        LocalDate first = Days.parse("from", from, last.minusDays(7));
        List<Outcome> outcomes = new ArrayList<>();
        for (String shop : which.of(settings)) {
            outcomes.add(steps.ask(
                    "books.reconcile-shop",
                    null,
                    Map.of(
                            "shop", shop,
                            "work", reconciler.over(shop, first, last),
                            "run", runs.open("books.reconcile", "INTERNAL", shop, true)),
                    Outcome.class));
        }
        if (json) {
            printout.json(command, outcomes);
        } else {
            outcomes.forEach(this::print);
        }
        return outcomes.stream().allMatch(outcome -> outcome.differences().isEmpty())
                ? Exit.DONE
                : Exit.DONE_WITH_REJECTS;
    }

    private void print(Outcome outcome) {
        printout.table(
                command,
                List.of(
                        "DAY",
                        "ORDERS",
                        "SUM",
                        "UNITS",
                        "DOCUMENTS",
                        "SUM",
                        "UNITS",
                        "TENDERED",
                        "BOOKED",
                        "SOLD",
                        "BOOKED"),
                outcome.days().stream().map(ReconcileCommand::row).toList());
        for (Difference difference : outcome.differences()) {
            printout.say(
                    command,
                    difference.cause() + " " + difference.sentence()
                            + (difference.cents() == null ? "" : " Differs by " + plain(difference.cents()) + ".")
                            + "\n    " + difference.mend());
        }
        printout.say(
                command,
                outcome.shop() + ": " + outcome.compared() + " orders from " + outcome.from() + " to " + outcome.to()
                        + ", " + outcome.differences().size() + " differences.");
    }

    private static List<String> row(DayTotals day) {
        return List.of(
                day.day(),
                Long.toString(day.orders()),
                plain(day.ordered()),
                plain(day.units()),
                Long.toString(day.documents()),
                plain(day.documented()),
                plain(day.documentUnits()),
                plain(day.tendered()),
                plain(day.bookedPaid()),
                plain(day.sold()),
                plain(day.bookedSold()));
    }

    private static String plain(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return (plain.scale() == 1 ? plain.setScale(2) : plain).toPlainString();
    }
}
