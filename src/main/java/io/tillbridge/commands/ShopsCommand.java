package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "shops",
        description = "Looks at the configured shops.",
        mixinStandardHelpOptions = true,
        subcommands = ShopsCheck.class)
class ShopsCommand {}
