package io.tillbridge.commands;

import io.tillbridge.journey.pricing.CurrentPrices;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Lists price rules and filters that cannot be used, each with the reason.",
        mixinStandardHelpOptions = true)
class PricesCheck implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final CurrentPrices prices;

    @Spec
    private CommandSpec command;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    PricesCheck(Steps steps, Printout printout, CurrentPrices prices) {
        this.steps = steps;
        this.printout = printout;
        this.prices = prices;
    }

    @Override
    public Integer call() throws Exception {
        steps.tell("prices.load", null, Map.of());
        List<String> problems = prices.book().problems();
        if (json) {
            printout.json(command, problems);
        } else {
            printout.say(command, problems.isEmpty() ? "Every price rule can be used." : String.join("\n", problems));
        }
        return problems.isEmpty() ? Exit.DONE : Exit.DONE_WITH_REJECTS;
    }
}
