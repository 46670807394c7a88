package io.tillbridge.commands;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.desk.CustomerLine;
import io.tillbridge.journey.desk.CustomerQuestion;
import io.tillbridge.journey.desk.Page;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.journey.runs.Runs.RunRow;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "pull",
        description = "Reads all accounts from the shops now; with --apply they become customers.",
        mixinStandardHelpOptions = true)
class CustomersPull implements Callable<Integer> {
    private static final int SHOWN = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Steps steps;
    private final Printout printout;
    private final Settings settings;
    private final Runs runs;
    private final Writers writers;
    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichShops which;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "Only accounts saved since: 30d, 12h, 2026-11-01 or 2026-11-01T08:00:00Z. Default: all.")
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
            int changed,
            int same,
            int failed,
            String error,
            List<Run.PlanLine> plan) {}

    /** What came of all. */
    record Answer(List<Pulled> shops, List<CustomerLine> aside) {}

    CustomersPull(Steps steps, Printout printout, Settings settings, Runs runs, Writers writers, Clock clock) {
        this.steps = steps;
        this.printout = printout;
        this.settings = settings;
        this.runs = runs;
        this.writers = writers;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Instant started = clock.instant();
        List<Pulled> pulled = new ArrayList<>();
        for (String name : which.of(settings)) {
            pulled.add(pull(name));
        }
        List<CustomerLine> aside = apply ? link(started) : List.of();
        if (json) {
            printout.json(command, new Answer(pulled, aside));
        } else {
            print(pulled, aside);
        }
        if (pulled.stream().anyMatch(run -> run.error() != null)) {
            return Exit.COULD_NOT_RUN;
        }
        boolean rejects = !aside.isEmpty() || pulled.stream().anyMatch(run -> run.failed() > 0);
        return rejects ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private Pulled pull(String name) throws Exception {
        Run run = runs.open("customers.pull", "WOO_TO_CP", name, !apply);
        Map<String, Object> variables = new HashMap<>();
        variables.put("shop", name);
        variables.put("since", since == null ? null : Since.parse(since, clock.instant()));
        variables.put("run", run);
        RunRow row = steps.ask("customers.poll-shop", null, variables, RunRow.class);
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

    /** Links what is staged, as the service would, and gives what was set aside. */
    private List<CustomerLine> link(Instant started) throws Exception {
        if (writers.areOff()) {
            // Beside the result, so that a program that reads it is not disturbed.
            command.commandLine()
                    .getErr()
                    .println("What is staged waits to be linked. Writers are off; see why with: counterpoint check");
        } else {
            linkDue();
        }
        List<CustomerLine> aside = new ArrayList<>();
        for (String state : List.of("HELD", "REJECTED")) {
            CustomerQuestion question = new CustomerQuestion(state, which.named(), "", started, 0, SHOWN);
            Page<?> page = steps.ask("desk.list-customers", question, Page.class);
            page.items().stream().map(CustomerLine.class::cast).forEach(aside::add);
        }
        return aside;
    }

    /** The service may be at work on some of it, which is waited for as long as there is less and less to do. */
    private void linkDue() throws Exception {
        Instant patience = clock.instant().plus(PATIENCE);
        long least = Long.MAX_VALUE;
        for (long due = due(); due > 0 && clock.instant().isBefore(patience); due = due()) {
            if (due < least) {
                least = due;
                patience = clock.instant().plus(PATIENCE);
            } else {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            steps.tell("customers.apply-due", null, Map.of());
        }
    }

    private long due() throws Exception {
        return steps.ask("desk.count-due-accounts", null, Long.class);
    }

    private void print(List<Pulled> pulled, List<CustomerLine> aside) {
        for (Pulled run : pulled) {
            printout.plan(command, List.of("SHOP", "ACCOUNT", "STATE", "ACTION"), run.plan());
            printout.say(command, sentence(run));
        }
        if (!aside.isEmpty()) {
            CustomersList.print(printout, command, aside);
        }
        if (!apply) {
            printout.say(command, "Nothing was changed: add --apply to do it.");
        }
    }

    private static String sentence(Pulled run) {
        String counts = run.shop() + ": " + run.read() + " read, " + run.created() + " new, " + run.changed()
                + " changed, " + run.same() + " same, " + run.failed() + " failed.";
        return run.error() == null ? counts : counts + " Stopped: " + run.error();
    }
}
