package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "webhooks",
        description = "Looks after the webhooks by which shops tell of their orders.",
        mixinStandardHelpOptions = true,
        subcommands = WebhooksCheck.class)
class WebhooksCommand {}
