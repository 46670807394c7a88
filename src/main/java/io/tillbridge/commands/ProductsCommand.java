package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "products",
        description = "Says which CounterPoint item a product of the shop is.",
        mixinStandardHelpOptions = true,
        subcommands = ProductsMap.class)
class ProductsCommand {}
