package io.tillbridge.commands;

import io.tillbridge.journey.desk.CustomerDesk;
import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        description = "Sends accounts that were set aside through again: one, or all of one cause.",
        mixinStandardHelpOptions = true)
class CustomersReplay implements Callable<Integer> {
    private final Steps steps;
    private final ReplayPlan replays;
    private final DeskQuestions questions;
    private final CustomerDesk desk;

    @Spec
    private CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every shop.")
    private String shop;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** Which accounts are meant. */
    static final class Which {
        @Parameters(index = "0", paramLabel = "WHO", description = "One account: its id or e-mail address.")
        private String who;

        @Option(names = "--reason", paramLabel = "CODE", description = "All of one reason, such as DATABASE_REFUSED.")
        private String reason;
    }

    CustomersReplay(Steps steps, ReplayPlan replays, DeskQuestions questions, CustomerDesk desk) {
        this.steps = steps;
        this.replays = replays;
        this.questions = questions;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        List<Map<String, Object>> found = found();
        found.forEach(desk::replayable);
        if (apply) {
            for (Map<String, Object> account : found) {
                steps.tell("desk.replay-account", account, Map.of("why", "Sent again by a person, by command."));
            }
        }
        replays.tell(
                command,
                found.stream().map(this::planned).toList(),
                apply,
                json,
                "the service links them within a minute.");
        return Exit.DONE;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> found() throws Exception {
        return which.who == null
                ? steps.rows("desk.find-accounts-aside", questions.aside(shop, which.reason, null))
                : List.of(steps.ask("desk.find-account", desk.search(shop, which.who), Map.class));
    }

    private ReplayPlan.Line planned(Map<String, Object> found) {
        Columns row = Columns.of(found);
        return replays.line(row.text("SHOP"), row.text("SOURCE_KEY"), row.text("STATE"), apply);
    }
}
