package io.tillbridge.commands;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.util.ArrayList;
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
        name = "push",
        description = "Shows what the shops would be told of their stock; with --apply it is told.",
        mixinStandardHelpOptions = true)
class StockPushes implements Callable<Integer> {
    private static final int SHOWN = 200;

    private final Steps steps;
    private final Printout printout;
    private final Settings settings;
    private final Runs runs;
    private final Writers writers;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--through-brake", description = "Tell it although it takes much away: you have looked.")
    private boolean throughBrake;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What came of one shop; {@code held} says why nothing was told, where the brake is on. */
    record Pushed(String shop, int told, int failed, String held, String error, List<Run.PlanLine> plan) {}

    StockPushes(Steps steps, Printout printout, Settings settings, Runs runs, Writers writers) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.runs = runs;
        this.writers = writers;
    }

    @Override
    public Integer call() throws Exception {
        if (apply && writers.areOff()) {
            throw Refusal.notAllowed("writers", "Writers are off; see why with: counterpoint check");
        }
        List<Pushed> pushed = new ArrayList<>();
        for (String shop : which.of(settings)) {
            pushed.add(push(shop));
        }
        if (json) {
            printout.json(command, pushed);
        } else {
            pushed.forEach(this::print);
        }
        if (pushed.stream().anyMatch(run -> run.error() != null)) {
            return Exit.COULD_NOT_RUN;
        }
        boolean rejects = pushed.stream().anyMatch(run -> run.failed() > 0 || run.held() != null);
        return rejects ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private Pushed push(String shop) throws Exception {
        Run run = runs.open("stock.push", "CP_TO_WOO", shop, !apply);
        Map<String, Object> variables = new HashMap<>();
        variables.put("shop", shop);
        variables.put("run", run);
        variables.put("through", throughBrake);
        Object answer = steps.ask(apply ? "stock.push-shop" : "stock.plan", null, variables, Object.class);
        String error = answer instanceof Runs.RunRow row ? row.errorMessage() : null;
        return new Pushed(shop, run.updated().get(), run.failed().get(), held(shop), error, run.planned());
    }

    private String held(String shop) throws Exception {
        return steps.rows("stock.find-holds", null).stream()
                .map(Columns::of)
                .filter(row -> row.text("SHOP").equals(shop))
                .map(row -> row.text("HELD_WHY"))
                .findFirst()
                .orElse(null);
    }

    private void print(Pushed run) {
        printout.plan(
                command,
                List.of("SHOP", "PRODUCT", "WAS TOLD", "IS TOLD"),
                run.plan().stream().limit(SHOWN).toList());
        String counts = run.shop() + ": " + run.told() + (apply ? " told" : " to tell") + ", " + run.failed()
                + " cannot be told.";
        printout.say(command, run.error() == null ? counts : counts + " Stopped: " + run.error());
        if (run.held() != null) {
            printout.say(command, "HELD. " + run.held());
        }
        if (!apply) {
            printout.say(command, "Nothing was changed: add --apply to do it.");
        }
    }
}
