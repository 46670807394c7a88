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
    private final Printout printout;
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

    /** An order of the plan, and what became of it. */
    record Planned(String shop, String number, String from, String action) {}

    OrdersReplay(Steps steps, Printout printout, DeskQuestions questions, DeskDecisions decisions, Postings postings) {
        this.steps = steps;
        this.printout = printout;
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
        List<Planned> plan = found.stream().map(this::planned).toList();
        if (json) {
            printout.json(command, plan);
        } else {
            print(plan);
        }
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

    private Planned planned(Map<String, Object> found) {
        Columns row = Columns.of(found);
        return new Planned(
                row.text("SHOP"),
                row.text("WOO_ORDER_NO"),
                row.text("STATE"),
                apply ? "sent again" : "would be sent again");
    }

    private void print(List<Planned> plan) {
        printout.table(
                command,
                List.of("SHOP", "NUMBER", "FROM", "ACTION"),
                plan.stream()
                        .map(order -> List.of(order.shop(), order.number(), order.from(), order.action()))
                        .toList());
        printout.say(
                command,
                apply
                        ? plan.size() + " sent again; "
                                + (now ? "posting now." : "the service posts them within seconds.")
                        : plan.size() + " would be sent again. Nothing was changed: add --apply to do it.");
    }
}
