package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "products",
        description =
                "Says which CounterPoint item a product of the shop is, and tells the shop what CounterPoint says of it.",
        mixinStandardHelpOptions = true,
        subcommands = {ProductsMap.class, ProductsMatch.class, ProductsPush.class})
class ProductsCommand {}
