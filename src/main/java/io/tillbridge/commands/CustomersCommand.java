package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "customers",
        description = "Reads accounts from the shops, shows who they are in CounterPoint, and lets you say so.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CustomersPull.class,
            CustomersList.class,
            CustomersShow.class,
            CustomersLink.class,
            CustomersReplay.class,
            CustomersMergeHint.class,
            CustomersSpam.class
        })
class CustomersCommand {}
