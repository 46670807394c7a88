package io.tillbridge.commands;

import io.tillbridge.journey.desk.Twin;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "merge-hint",
        description = "Lists customers who share an e-mail address, and which one to keep. Merge them in CounterPoint.",
        mixinStandardHelpOptions = true)
class CustomersMergeHint implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;

    @Spec
    private CommandSpec command;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    CustomersMergeHint(Steps steps, Printout printout) {
        this.steps = steps;
        this.printout = printout;
    }

    @Override
    public Integer call() throws Exception {
        List<?> twins = steps.ask("desk.find-twins", null, List.class);
        if (json) {
            printout.json(command, twins);
            return Exit.DONE;
        }
        printout.table(
                command,
                List.of("E-MAIL", "CUSTOMER", "NAME", "ORDERS", "BALANCE", "LINKS", "HINT"),
                twins.stream()
                        .map(Twin.class::cast)
                        .map(CustomersMergeHint::row)
                        .toList());
        printout.say(command, "Until they are one, an order of theirs is held: choose with customers link.");
        return Exit.DONE;
    }

    private static List<String> row(Twin twin) {
        return List.of(
                twin.email(),
                twin.customer(),
                twin.name(),
                Long.toString(twin.orders()),
                twin.balance().toPlainString(),
                Long.toString(twin.links()),
                twin.hint());
    }
}
