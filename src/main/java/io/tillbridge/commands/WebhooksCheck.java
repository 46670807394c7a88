package io.tillbridge.commands;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.journey.runs.Runs.RunRow;
import io.tillbridge.journey.webhooks.WebhookKeeper;
import io.tillbridge.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description =
                "Holds each shop's webhooks against those that are wanted; with --apply it makes and mends them, as the"
                        + " service does every hour.",
        mixinStandardHelpOptions = true)
class WebhooksCheck implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Settings settings;
    private final WebhookKeeper keeper;
    private final Runs runs;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /**
     * What came of one shop.
     *
     * @param error  why it could not be looked at, null where it could
     * @param toDo   how many webhooks are to be made, mended or deleted, or were
     */
    record Checked(String shop, String error, int toDo, List<Run.PlanLine> plan) {}

    WebhooksCheck(Steps steps, Printout printout, Settings settings, WebhookKeeper keeper, Runs runs) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.keeper = keeper;
        this.runs = runs;
    }

    @Override
    public Integer call() throws Exception {
        List<Checked> checked = new ArrayList<>();
        for (String shop : which.of(settings)) {
            checked.add(check(shop));
        }
        if (json) {
            printout.json(command, checked);
        } else {
            print(checked);
        }
        return checked.stream().anyMatch(shop -> shop.error() != null) ? Exit.COULD_NOT_RUN : Exit.DONE;
    }

    private Checked check(String shop) throws Exception {
        Optional<String> whyNot = keeper.whyNot(shop);
        if (whyNot.isPresent()) {
            return new Checked(shop, whyNot.get(), 0, List.of());
        }
        Run run = runs.open("webhooks.keep", "CP_TO_WOO", shop, !apply);
        RunRow row = steps.ask("webhooks.keep-shop", null, Map.of("shop", shop, "run", run), RunRow.class);
        int toDo = run.planned().size() - row.recordsSkipped();
        return new Checked(shop, row.errorMessage(), toDo, run.planned());
    }

    private void print(List<Checked> checked) {
        printout.plan(
                command,
                List.of("SHOP", "WEBHOOK", "IS", "TO DO"),
                checked.stream().flatMap(shop -> shop.plan().stream()).toList());
        for (Checked shop : checked) {
            if (shop.error() != null) {
                printout.say(command, shop.shop() + ": " + shop.error());
            }
        }
        int toDo = checked.stream().mapToInt(Checked::toDo).sum();
        boolean done = apply && checked.stream().allMatch(shop -> shop.error() == null);
        if (toDo > 0) {
            printout.say(
                    command,
                    apply
                            ? (done ? toDo + " done." : "Not all of it was done.")
                            : toDo + " to do. Nothing was changed: add --apply to do it.");
        }
    }
}
