package io.tillbridge.commands;

import io.tillbridge.journey.desk.DeskDecisions;
import io.tillbridge.statements.Columns;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "skip",
        description = "Leaves an order out for good; orders replay takes it in again.",
        mixinStandardHelpOptions = true)
class OrdersSkip implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final FoundOrder orders;
    private final DeskDecisions decisions;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichOrder which;

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Kept in the order's timeline.")
    private String why;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What became of the order, or would. */
    record Skipped(String shop, String number, String from, String why, boolean applied) {}

    OrdersSkip(Steps steps, Printout printout, FoundOrder orders, DeskDecisions decisions) {
        this.steps = steps;
        this.printout = printout;
        this.orders = orders;
        this.decisions = decisions;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Object> found = orders.of(which);
        DeskDecisions.Skip skip = decisions.skip(found, why);
        if (apply) {
            steps.tell("desk.skip-order", found, Map.of("why", why));
        }
        String name = Columns.of(found).text("WOO_ORDER_NO");
        if (json) {
            printout.json(command, new Skipped(skip.shop(), name, skip.fromState(), skip.why(), apply));
        } else {
            printout.say(
                    command,
                    "Order " + name + " (" + skip.shop() + "), " + skip.fromState()
                            + (apply
                                    ? ", is left out."
                                    : ", would be left out. Nothing was changed: add --apply to do it."));
        }
        return Exit.DONE;
    }
}
