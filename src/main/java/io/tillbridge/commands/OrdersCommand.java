package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "orders",
        description = "Reads orders from the shops, shows where they stand, sends them again or leaves them out.",
        mixinStandardHelpOptions = true,
        subcommands = {
            OrdersPull.class,
            OrdersShow.class,
            OrdersList.class,
            OrdersReplay.class,
            OrdersSkip.class,
            OrdersAccept.class,
            OrdersRepost.class,
            OrdersUnpost.class
        })
class OrdersCommand {}
