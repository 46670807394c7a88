package io.tillbridge.commands;

import io.tillbridge.journey.desk.DeskDecisions;
import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.Refusal;
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
        description = "Sends orders that were set aside through posting again: one by its number, or all of one cause.",
        mixinStandardHelpOptions = true)
class OrdersReplay implements Callable<Integer> {
    private final Steps steps;
    private final ReplayPlan replays;
    private final DeskQuestions questions;
    private final DeskDecisions decisions;
    private final Postings postings;

    @Spec
    private CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every shop.")
    private String shop;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--now", description = "Post at once instead of leaving it to the service.")
    private boolean now;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** Which orders are meant. */
    static final class Which {
        @Parameters(index = "0", paramLabel = "NUMBER", description = "One order.")
        private String number;

        @Option(names = "--reason", paramLabel = "CODE", description = "All of one reason, such as ITEM_UNKNOWN.")
        private String reason;

        @Option(names = "--class", paramLabel = "CLASS", description = "All of one class, such as MISSING.")
        private String failureClass;
    }

    OrdersReplay(Steps steps, ReplayPlan replays, DeskQuestions questions, DeskDecisions decisions, Postings postings) {
        this.steps = steps;
        this.replays = replays;
        this.questions = questions;
        this.decisions = decisions;
        this.postings = postings;
    }

    @Override
    public Integer call() throws Exception {
        List<Map<String, Object>> found = found();
        found.forEach(decisions::replayable);
        if (apply) {
            for (Map<String, Object> order : found) {
                steps.tell("desk.replay-order", order, Map.of("why", "Sent again by a person, by command."));
            }
        }
        replays.tell(
                command,
                found.stream().map(this::planned).toList(),
                apply,
                json,
                now ? "posting now." : "the service posts them within seconds.");
        return apply && now && postings.post(command) > 0 ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private List<Map<String, Object>> found() throws Exception {
        if (which.number == null) {
            return steps.rows("desk.find-aside", questions.aside(shop, which.reason, which.failureClass));
        }
        List<Map<String, Object>> orders = steps.rows("desk.find-orders", questions.order(shop, which.number));
        if (orders.size() > 1) {
            throw Refusal.badQuestion("shop", "Several shops have an order " + which.number + ": say --shop.");
        }
        return orders;
    }

    private ReplayPlan.Line planned(Map<String, Object> found) {
        Columns row = Columns.of(found);
        return replays.line(row.text("SHOP"), row.text("WOO_ORDER_NO"), row.text("STATE"), apply);
    }
}
