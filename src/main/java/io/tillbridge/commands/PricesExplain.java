package io.tillbridge.commands;

import io.tillbridge.journey.quotes.PriceStories;
import io.tillbridge.journey.quotes.PriceStory;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Tells a price, the rule it comes from, and the rules that nearly applied.",
        mixinStandardHelpOptions = true)
class PricesExplain implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final PriceStories stories;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "BUYER", description = "A bid number, or else a customer number.")
    private String buyer;

    @Parameters(index = "1", paramLabel = "ITEM", description = "The CounterPoint item.")
    private String item;

    @Parameters(index = "2", paramLabel = "QUANTITY", description = "In stocking units.", defaultValue = "1")
    private String quantity;

    @Option(names = "--customer", description = "The number is a customer's, even where a contract has the same.")
    private boolean customer;

    @Option(names = "--location", paramLabel = "LOCATION", description = "Default: where documents are priced.")
    private String location;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    PricesExplain(Steps steps, Printout printout, PriceStories stories) {
        this.steps = steps;
        this.printout = printout;
        this.stories = stories;
    }

    @Override
    public Integer call() throws Exception {
        steps.tell("prices.load", null, Map.of());
        PriceStory story = stories.tell(buyer, customer, item, quantity, location);
        if (json) {
            printout.json(command, story);
        } else {
            printout.say(command, PriceText.of(story));
        }
        return story.price() == null ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }
}
