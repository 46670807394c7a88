package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "prices",
        description = "Says what CounterPoint charges whom, and why.",
        mixinStandardHelpOptions = true,
        subcommands = {PricesExplain.class, PricesCheck.class})
class PricesCommand {}
