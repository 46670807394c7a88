package io.tillbridge.commands;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.journey.stock.Drift;
import io.tillbridge.journey.stock.StockCheck;
import io.tillbridge.journey.stock.StockTally;
import io.tillbridge.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reconcile",
        description =
                "Holds the stock of every mapped product against the shop's; with --apply it repairs what differs.",
        mixinStandardHelpOptions = true)
class StockReconcile implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Settings settings;
    private final Runs runs;
    private final StockCheck check;
    private final Writers writers;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--through-brake", description = "Repair although it takes much away: you have looked.")
    private boolean throughBrake;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What was found; the list stops at a thousand. */
    record Reconciled(int items, int drifted, int explained, int unexplained, List<Drift> drift) {}

    StockReconcile(Steps steps, Printout printout, Settings settings, Runs runs, StockCheck check, Writers writers) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.runs = runs;
        this.check = check;
        this.writers = writers;
    }

    @Override
    public Integer call() throws Exception {
        if (apply && writers.areOff()) {
            throw Refusal.notAllowed("writers", "Writers are off; see why with: counterpoint check");
        }
        StockTally tally = check.tally();
        String error = null;
        for (String shop : which.of(settings)) {
            error = reconcile(shop, tally);
            if (error != null) {
                break;
            }
        }
        print(tally);
        if (error != null) {
            command.commandLine().getErr().println("Stopped: " + error);
            return Exit.COULD_NOT_RUN;
        }
        return tally.unexplained() > 0 && !apply ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    /** Why it stopped, null where it did not. */
    private String reconcile(String shop, StockTally tally) throws Exception {
        Run run = runs.open("stock.reconcile", "BOTH", shop, !apply);
        Map<String, Object> variables = new HashMap<>();
        variables.put("shop", shop);
        variables.put("run", run);
        variables.put("tally", tally);
        variables.put("repairs", apply);
        variables.put("through", throughBrake);
        Object answer = steps.ask("stock.reconcile-shop", null, variables, Object.class);
        return answer instanceof Runs.RunRow row ? row.errorMessage() : null;
    }

    private void print(StockTally tally) throws Exception {
        if (json) {
            printout.json(
                    command,
                    new Reconciled(
                            tally.items(), tally.drifted(), tally.explained(), tally.unexplained(), tally.drifts()));
            return;
        }
        if (!tally.drifts().isEmpty()) {
            printout.table(
                    command,
                    List.of("SHOP", "PRODUCT", "SAYS", "IS TO SAY", "CAUSE", "MADE OF", "REPAIR"),
                    tally.drifts().stream().map(StockReconcile::line).toList());
        }
        printout.say(
                command,
                tally.items() + " products, " + tally.drifted() + " differ: " + tally.explained() + " explained, "
                        + tally.unexplained() + " not."
                        + (apply ? " What can be repaired is told." : " Nothing was changed: add --apply to repair."));
    }

    private static List<String> line(Drift drift) {
        return List.of(
                drift.shop(),
                drift.product(),
                drift.says() == null ? "" : drift.says().toString(),
                drift.wanted(),
                drift.cause().name(),
                drift.detail(),
                drift.repair());
    }
}
