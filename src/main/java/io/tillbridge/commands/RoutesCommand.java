package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "routes",
        description = "Tries edits of routes/ and sql/, and makes the running service take them.",
        mixinStandardHelpOptions = true,
        subcommands = {RoutesCheck.class, RoutesDeploy.class})
class RoutesCommand {}
