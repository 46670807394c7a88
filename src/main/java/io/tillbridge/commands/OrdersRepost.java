package io.tillbridge.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "NUMBER", description = "The number the customer sees, or the shop's id.")
    private String number;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Needed where several shops have that number.")
    private String shop;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    OrdersRepost(TakeBack back) {
        this.back = back;
    }

    @Override
    public Integer call() throws Exception {
        return back.take(command, shop, number, true, apply);
    }
}
