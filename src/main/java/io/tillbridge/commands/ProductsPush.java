package io.tillbridge.commands;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.settings.Settings;
import java.util.ArrayList;
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
        description = "Shows what the shops would be told of their products beside stock; with --apply it is told.",
        mixinStandardHelpOptions = true)
class ProductsPush implements Callable<Integer> {
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

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What came of one shop. */
    record Pushed(String shop, int read, int told, int failed, String error, List<Run.PlanLine> plan) {}

    ProductsPush(Steps steps, Printout printout, Settings settings, Runs runs, Writers writers) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.runs = runs;
        this.writers = writers;
    }

    @Override
    public Integer call() throws Exception {
        if (settings.products().fields().isEmpty()) {
            throw Refusal.badQuestion(
                    "fields", "CounterPoint decides nothing of products: name what in tillbridge.products.fields.");
        }
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
        return pushed.stream().anyMatch(run -> run.failed() > 0) ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private Pushed push(String shop) throws Exception {
        Run run = runs.open("products.push", "CP_TO_WOO", shop, !apply);
        Object answer = steps.ask("products.push-shop", null, Map.of("shop", shop, "run", run), Object.class);
        String error = answer instanceof Runs.RunRow row ? row.errorMessage() : null;
        return new Pushed(
                shop, run.read().get(), run.updated().get(), run.failed().get(), error, run.planned());
    }

    private void print(Pushed run) {
        printout.plan(command, List.of("SHOP", "PRODUCT", "IS", "FIELDS"), run.plan());
        String counts = run.shop() + ": " + run.read() + " looked at, "
                + (apply
                        ? run.told() + " told, " + run.failed() + " refused."
                        : run.plan().size() + " to tell.");
        printout.say(command, run.error() == null ? counts : counts + " Stopped: " + run.error());
        if (!apply) {
            printout.say(command, "Nothing was changed: add --apply to do it.");
        }
    }
}
