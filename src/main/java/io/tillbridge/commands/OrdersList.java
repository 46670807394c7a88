package io.tillbridge.commands;

import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.desk.OrderLine;
import io.tillbridge.journey.desk.Page;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Lists orders, newest change first.", mixinStandardHelpOptions = true)
class OrdersList implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final DeskQuestions questions;

    @Spec
    private CommandSpec command;

    @Option(names = "--state", paramLabel = "STATE", description = "Such as REJECTED or HELD.")
    private String state;

    @Option(names = "--reason", paramLabel = "CODE", description = "Such as ITEM_UNKNOWN.")
    private String reason;

    @Option(names = "--shop", paramLabel = "SHOP")
    private String shop;

    @Option(names = "--page", paramLabel = "N", description = "From 1.")
    private String page;

    @Option(names = "--size", paramLabel = "N", description = "Orders a page, 50 where nothing is said.")
    private String size;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    OrdersList(Steps steps, Printout printout, DeskQuestions questions) {
        this.steps = steps;
        this.printout = printout;
        this.questions = questions;
    }

    @Override
    public Integer call() throws Exception {
        Page<?> found = steps.ask("desk.list-orders", questions.orders(state, shop, reason, page, size), Page.class);
        if (json) {
            printout.json(command, found);
            return Exit.DONE;
        }
        List<List<String>> rows = found.items().stream()
                .map(OrderLine.class::cast)
                .map(OrdersList::row)
                .toList();
        printout.table(command, List.of("SHOP", "NUMBER", "STATE", "TICKET", "UPDATED", "REASON"), rows);
        printout.say(command, rows.size() + " of " + found.total() + ".");
        return Exit.DONE;
    }

    private static List<String> row(OrderLine order) {
        String reason = order.reason() == null
                ? ""
                : (order.reason().code() + " " + order.reason().sentence()).strip();
        return List.of(
                order.shop(),
                order.number(),
                order.state(),
                Objects.requireNonNullElse(order.ticket(), ""),
                order.updatedAt().toString(),
                reason);
    }
}
