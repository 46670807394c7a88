package io.tillbridge.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "repost",
        description =
                "Takes an order's document back while nobody has touched it, and posts the order anew as the shop has it.",
        mixinStandardHelpOptions = true)
class OrdersRepost implements Callable<Integer> {
    private final TakeBack back;

    @Spec
    private CommandSpec command;

    @Mixin
    private WhichOrder which;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    OrdersRepost(TakeBack back) {
        this.back = back;
    }

    @Override
    public Integer call() throws Exception {
        return back.take(command, which, true, apply);
    }
}
