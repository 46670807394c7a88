package io.tillbridge.commands;

import io.tillbridge.journey.desk.CustomerDesk;
import io.tillbridge.journey.desk.CustomerLine;
import io.tillbridge.journey.desk.CustomerStory;
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
        description = "Tells an account's whole story, with what the shop and CounterPoint say in different ways.",
        mixinStandardHelpOptions = true)
class CustomersShow implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final CustomerDesk desk;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "WHO", description = "The account's id in the shop, or its e-mail address.")
    private String who;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Needed where several shops have such an account.")
    private String shop;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    CustomersShow(Steps steps, Printout printout, CustomerDesk desk) {
        this.steps = steps;
        this.printout = printout;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Map<?, ?> found = steps.ask("desk.find-account", desk.search(shop, who), Map.class);
        CustomerStory story = steps.ask("desk.tell-customer", found, CustomerStory.class);
        if (json) {
            printout.json(command, story);
            return Exit.DONE;
        }
        CustomerLine line = story.customer();
        printout.say(
                command,
                "Account " + line.account() + " (" + line.shop() + "): " + line.state()
                        + (line.customer() == null ? "" : ", customer " + line.customer()));
        if (line.reason() != null) {
            printout.say(command, line.reason().sentence() + " " + line.reason().mend());
        }
        story.timeline()
                .forEach(moment ->
                        printout.say(command, "  " + moment.at() + "  " + moment.to() + "  " + moment.sentence()));
        if (!story.differences().isEmpty()) {
            printout.table(
                    command,
                    List.of("FIELD", "SHOP", "COUNTERPOINT"),
                    story.differences().stream()
                            .map(field -> List.of(field.field(), field.shop(), field.counterpoint()))
                            .toList());
        }
        return Exit.DONE;
    }
}
