package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "counterpoint",
        description = "Looks at CounterPoint's database.",
        mixinStandardHelpOptions = true,
        subcommands = CounterpointCheck.class)
class CounterpointCommand {}
