package io.tillbridge.commands;

import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.journey.runs.Runs.RunRow;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Instant;
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
        name = "pull",
        description = "Reads orders from the shops now; with --apply it stages them and posts what is due.",
        mixinStandardHelpOptions = true)
class OrdersPull implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final Settings settings;
    private final Runs runs;
    private final Postings postings;
    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "How far back: 30d, 12h, 2026-11-01 or 2026-11-01T08:00:00Z. Default: since the last poll.")
    private String since;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** What came of one shop. */
    record Pulled(
            String shop,
            int read,
            int created,
            int updated,
            int skipped,
            int failed,
            String error,
            List<Run.PlanLine> plan) {}

    OrdersPull(Steps steps, Printout printout, Settings settings, Runs runs, Postings postings, Clock clock) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.runs = runs;
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        List<Pulled> pulled = new ArrayList<>();
        for (String name : which.of(settings)) {
            pulled.add(pull(name));
        }
        long aside = apply ? postings.post(command) : 0;
        if (json) {
            printout.json(command, pulled);
        } else {
            print(pulled);
        }
        if (pulled.stream().anyMatch(run -> run.error() != null)) {
            return Exit.COULD_NOT_RUN;
        }
        return aside > 0 || pulled.stream().anyMatch(run -> run.failed() > 0) ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private Pulled pull(String name) throws Exception {
        Instant from = since == null ? null : Since.parse(since, clock.instant());
        Run run = runs.open("orders.pull", "WOO_TO_CP", name, !apply);
        Map<String, Object> variables = new HashMap<>();
        variables.put("shop", name);
        variables.put("since", from);
        variables.put("run", run);
        RunRow row = steps.ask("orders.poll-shop", null, variables, RunRow.class);
        return new Pulled(
                name,
                row.recordsInput(),
                row.recordsCreated(),
                row.recordsUpdated(),
                row.recordsSkipped(),
                row.recordsFailed(),
                row.errorMessage(),
                run.planned());
    }

    private void print(List<Pulled> pulled) {
        for (Pulled run : pulled) {
            printout.plan(command, List.of("SHOP", "NUMBER", "STATUS", "ACTION"), run.plan());
            printout.say(command, sentence(run));
        }
        if (!apply) {
            printout.say(command, "Nothing was changed: add --apply to stage and post them.");
        }
    }

    private String sentence(Pulled run) {
        String counts = run.shop() + ": " + run.read() + " read, "
                + (apply ? run.created() + " new, " + run.updated() + " changed" : run.updated() + " to do") + ", "
                + run.skipped() + " unchanged, " + run.failed() + " failed.";
        return run.error() == null ? counts : counts + " Stopped: " + run.error();
    }
}
