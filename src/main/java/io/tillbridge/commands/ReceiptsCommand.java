package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "receipts",
        description = "Prints receipts of what CounterPoint has.",
        mixinStandardHelpOptions = true,
        subcommands = ReceiptsPrint.class)
class ReceiptsCommand {}
