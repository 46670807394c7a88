package io.tillbridge.commands;

import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.OrderStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description =
                "Tells an order's whole story: state, numbers on both sides, timeline, what is wrong and the mend.",
        mixinStandardHelpOptions = true)
class OrdersShow implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final DeskQuestions questions;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "NUMBER", description = "The number the customer sees, or the shop's id.")
    private String number;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Default: every configured shop.")
    private String shop;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    OrdersShow(Steps steps, Printout printout, DeskQuestions questions) {
        this.steps = steps;
        this.printout = printout;
        this.questions = questions;
    }

    @Override
    public Integer call() throws Exception {
        List<OrderStory> stories = new ArrayList<>();
        for (Map<String, Object> found : steps.rows("desk.find-orders", questions.order(shop, number))) {
            stories.add(steps.ask("desk.tell-order", found, OrderStory.class));
        }
        if (json) {
            printout.json(command, stories);
        } else {
            stories.forEach(story -> printout.say(command, StoryText.of(story)));
        }
        return Exit.DONE;
    }
}
