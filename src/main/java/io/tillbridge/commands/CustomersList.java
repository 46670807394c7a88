package io.tillbridge.commands;

import io.tillbridge.journey.desk.CustomerDesk;
import io.tillbridge.journey.desk.CustomerLine;
import io.tillbridge.journey.desk.Page;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Lists accounts, newest change first.", mixinStandardHelpOptions = true)
class CustomersList implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final CustomerDesk desk;

    @Spec
    private CommandSpec command;

    @Option(names = "--state", paramLabel = "STATE", description = "Such as LINKED, HELD or REJECTED.")
    private String state;

    @Option(names = "--reason", paramLabel = "CODE", description = "Such as CUSTOMER_AMBIGUOUS.")
    private String reason;

    @Option(names = "--shop", paramLabel = "SHOP")
    private String shop;

    @Option(names = "--page", paramLabel = "N", description = "From 1.")
    private String page;

    @Option(names = "--size", paramLabel = "N", description = "Accounts a page, 50 where nothing is said.")
    private String size;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    CustomersList(Steps steps, Printout printout, CustomerDesk desk) {
        this.steps = steps;
        this.printout = printout;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Page<?> found = steps.ask("desk.list-customers", desk.question(state, shop, reason, page, size), Page.class);
        if (json) {
            printout.json(command, found);
            return Exit.DONE;
        }
        List<CustomerLine> lines =
                found.items().stream().map(CustomerLine.class::cast).toList();
        print(printout, command, lines);
        printout.say(command, lines.size() + " of " + found.total() + ".");
        return Exit.DONE;
    }

    static void print(Printout printout, CommandSpec command, List<CustomerLine> lines) {
        printout.table(
                command,
                List.of("SHOP", "ACCOUNT", "STATE", "CUSTOMER", "UPDATED", "REASON"),
                lines.stream().map(CustomersList::row).toList());
    }

    private static List<String> row(CustomerLine line) {
        String reason = line.reason() == null
                ? ""
                : (line.reason().code() + " " + line.reason().sentence() + " "
                                + line.reason().mend())
                        .strip();
        return List.of(
                line.shop(),
                line.account(),
                line.state(),
                Objects.requireNonNullElse(line.customer(), ""),
                line.updatedAt().toString(),
                reason);
    }
}
