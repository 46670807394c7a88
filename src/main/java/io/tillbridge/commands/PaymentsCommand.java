package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "payments",
        description = "Shows what was paid and paid back, and holds the shops' money against CounterPoint's.",
        mixinStandardHelpOptions = true,
        subcommands = {PaymentsShow.class, PaymentsReconcile.class})
class PaymentsCommand {}
