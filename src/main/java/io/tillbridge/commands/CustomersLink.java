package io.tillbridge.commands;

import io.tillbridge.journey.customers.CustomerChoice;
import io.tillbridge.journey.desk.CustomerDesk;
import io.tillbridge.settings.Customers.Owner;
import io.tillbridge.statements.Columns;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "link",
        description = "Says which customer somebody is. Accounts and orders that waited for it go on by themselves.",
        mixinStandardHelpOptions = true)
class CustomersLink implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final CustomerDesk desk;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "WHO",
            description = "The account's id, an e-mail address, or order: and an order's number.")
    private String who;

    @Parameters(index = "1", paramLabel = "CUST_NO", description = "The customer in CounterPoint.")
    private String customer;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Needed where there are several.")
    private String shop;

    @Option(
            names = "--keep",
            paramLabel = "SIDE",
            description = "shop or counterpoint: which one is right where both changed a field.")
    private Owner keep;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    /** Who is who from now on, or would be. */
    record Linked(String shop, String who, String customer, String name, boolean applied) {}

    CustomersLink(Steps steps, Printout printout, CustomerDesk desk) {
        this.steps = steps;
        this.printout = printout;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        CustomerChoice.Meant meant = steps.ask("desk.find-buyer", desk.search(shop, who), CustomerChoice.Meant.class);
        Map<?, ?> found = steps.ask("desk.find-customer", customer, Map.class);
        Columns row = Columns.of(columns(found));
        if (apply) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("custNo", row.text("CUST_NO"));
            variables.put("keep", keep == null ? null : keep.name());
            steps.tell("desk.link-customer", meant, variables);
        }
        if (json) {
            printout.json(command, new Linked(meant.shop(), who, row.text("CUST_NO"), row.text("NAM"), apply));
        } else {
            printout.say(
                    command,
                    who + " (" + meant.shop() + ") " + (apply ? "is" : "would be") + " customer "
                            + row.text("CUST_NO") + ", " + row.text("NAM")
                            + (apply
                                    ? ". What waited for it goes on by itself."
                                    : ". Nothing was changed: add --apply to do it."));
        }
        return Exit.DONE;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> columns(Map<?, ?> row) {
        return (Map<String, Object>) row;
    }
}
