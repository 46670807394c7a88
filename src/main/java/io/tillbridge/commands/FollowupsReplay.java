package io.tillbridge.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        description = "Sends follow-ups that were set aside through again: one, or all of one cause.",
        mixinStandardHelpOptions = true)
class FollowupsReplay implements Callable<Integer> {
    private final MovedFollowUp moved;

    @Spec
    private CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--shop", paramLabel = "SHOP", defaultValue = "", description = "Default: every shop.")
    private String shop;

    @Option(
            names = "--why",
            paramLabel = "REASON",
            defaultValue = "mended",
            description = "Kept in the order's timeline.")
    private String why;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    /** Which follow-ups are meant. */
    static final class Which {
        @Parameters(index = "0", paramLabel = "ID", description = "One, as followups list shows it.")
        private long id;

        @Option(names = "--reason", paramLabel = "CODE", description = "All of one reason, such as DATABASE_REFUSED.")
        private String reason;
    }

    FollowupsReplay(MovedFollowUp moved) {
        this.moved = moved;
    }

    @Override
    public Integer call() throws Exception {
        return which.reason == null
                ? moved.move(command, which.id, why, true, apply)
                : moved.replayAll(command, shop, which.reason, why, apply);
    }
}
