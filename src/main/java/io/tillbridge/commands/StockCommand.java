package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "stock",
        description = "Tells shops what they may sell, holds it against theirs, and says what is kept back.",
        mixinStandardHelpOptions = true,
        subcommands = {StockPushes.class, StockReconcile.class, StockRule.class})
class StockCommand {}
