package io.tillbridge.commands;

import io.tillbridge.journey.followups.DeskFollowUps;
import io.tillbridge.journey.followups.DeskFollowUps.Accepted;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "accept",
        description = "Says that a held order's document is right as it stands, once somebody has seen to it.",
        mixinStandardHelpOptions = true)
class OrdersAccept implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final FoundOrder orders;
    private final DeskFollowUps desk;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichOrder which;

    @Option(
            names = "--why",
            paramLabel = "REASON",
            defaultValue = "in line with the shop",
            description = "Kept in the order's timeline. Default: ${DEFAULT-VALUE}.")
    private String why;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    OrdersAccept(Steps steps, Printout printout, FoundOrder orders, DeskFollowUps desk) {
        this.steps = steps;
        this.printout = printout;
        this.orders = orders;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Object> found = orders.of(which);
        Accepted plan = desk.accept(found, why);
        if (apply) {
            steps.tell("desk.accept-order", found, Map.of("why", why));
        }
        printout.say(
                command,
                "Order " + which.number() + " (" + plan.shop() + ")"
                        + (apply
                                ? " is " + plan.toState() + "."
                                : " would become " + plan.toState() + ". Nothing was changed: add --apply to do it."));
        return Exit.DONE;
    }
}
