package io.tillbridge.commands;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(
        name = "followups",
        description =
                "Shows refunds, late payments and cancellations of posted orders, and settles what was set aside.",
        mixinStandardHelpOptions = true,
        subcommands = {FollowupsList.class, FollowupsReplay.class, FollowupsAccept.class})
class FollowupsCommand {}
